import type { HeaderWords } from "../../HeaderWords";

/** What is sold, and how far it is. */
export const what: readonly HeaderWords[] = [
  {
    role: "wonFlag",
    says: "strong",
    words: `gewonnen, ist gewonnen, gewonnen ja nein, gewonnen j n, auftrag gewonnen`,
    seen: "how people write",
  },
  {
    role: "wonFlag",
    says: "fair",
    words: `verkauft, bestellt, beauftragt, auftrag erhalten, auftrag, unterschrieben, unterzeichnet, erfolgreich`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "strong",
    words: `verloren, ist verloren, verloren ja nein`,
    seen: "how people write",
  },
  {
    role: "lostFlag",
    says: "fair",
    words: `abgesagt, absage`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "strong",
    words: `abgeschlossen, ist abgeschlossen, geschlossen, ist geschlossen, abgeschlossen ja nein, geschlossen ja nein`,
    seen: "how people write",
  },
  {
    role: "closedFlag",
    says: "fair",
    words: `erledigt, beendet`,
    seen: "how people write",
  },
  {
    role: "openFlag",
    says: "strong",
    words: `offen, ist offen, noch offen, offen ja nein`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "strong",
    words: `produktname, produktgruppe, produkt`,
    seen: "exports and sheets, vtiger",
  },
  {
    role: "line",
    says: "strong",
    words: `produktlinie, produktfamilie, warengruppe, sparte, artikelgruppe, produktkategorie`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "fair",
    words: `produkte, kategorie, dienstleistung, leistung, produktart, artikel, marke`,
    seen: "how people write",
  },
  {
    role: "line",
    says: "weak",
    words: `gruppe`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "strong",
    words: `verkaufsphase, verkaufsstufe`,
    seen: "EspoCRM, exports and sheets, vtiger",
  },
  {
    role: "stage",
    says: "strong",
    words: `vertriebsphase, verkaufsstadium, stufe`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "fair",
    words: `verkaufsstatus, vertriebsstatus, trichter, fortschritt`,
    seen: "how people write",
  },
  {
    role: "stage",
    says: "weak",
    words: `stand, zustand`,
    seen: "how people write",
  },
  {
    role: "status",
    says: "strong",
    words: `zustand, ergebnis, resultat, gewonnen verloren`,
    seen: "how people write",
  },
];
