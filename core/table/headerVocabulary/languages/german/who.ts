import type { HeaderWords } from "../../HeaderWords";

/** Who buys, and who sells. */
export const who: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `kunde`,
    seen: "exports and sheets",
  },
  {
    role: "account",
    says: "strong",
    words: `debitor name, potenzieller kunde, zugeordnetes unternehmen, kundenname, kundenfirma, kunden name, auftraggeber, kaufer, debitor, kundennummer, kundennr, endkunde,
      besteller`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "likely",
    words: `firma`,
    seen: "EspoCRM",
  },
  {
    role: "account",
    says: "likely",
    words: `unternehmen, firmenname`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    words: `kunden, konto, interessent`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `kontakt, ansprechpartner`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "strong",
    words: `besitzer, zustandig, zugewiesener benutzer, verkaufer, vertriebler`,
    seen: "EspoCRM, Pipedrive, exports and sheets, vtiger",
  },
  {
    role: "owner",
    says: "strong",
    words: `adm, aussendienst mitarbeiter, verantwortlich, verantwortlicher, zugewiesen an, vertriebsmitarbeiter, betreuer,
      kundenbetreuer, bearbeiter, inhaber, aussendienst, verkaufer name, vertriebsverantwortlicher, kundenberater,
      zustandiger, ansprechpartner vertrieb, vertriebsbeauftragter, aussendienstmitarbeiter`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "fair",
    words: `vertrieb, mitarbeiter, benutzer`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "weak",
    words: `leiter, erstellt von`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "strong",
    words: `kundentyp, kundenart, neukunde, neu oder bestand, neukunde bestandskunde, bestandskunde, stammkunde, altkunde,
      ist kunde, bereits kunde, ist neukunde, ist bestandskunde, neukunde ja nein, bestandskunde ja nein, neukundengeschaft`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "fair",
    words: `geschaftsart, art, auftragsart`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    only: "purchases",
    words: `kundennr, mitglied, mitgliedsnummer`,
    seen: "how people write",
  },
];
