import type { StageWords } from "./StageWords";

export const german: readonly StageWords[] = [
  {
    words: "gewonnen, gewonnene, verkauft, beauftragt",
    means: "won",
    seen: "vtiger and EspoCRM in German; verkauft: SuperOffice; beauftragt: how people speak",
  },
  {
    words: `auftrag erhalten, auftrag erteilt, auftrag gewonnen, auftrag bestatigt, auftrag eingegangen, auftrag bekommen, auftragseingang,
      auftragsbestatigung, auftrag liegt vor, bestellung erhalten, bestellung eingegangen, bestellt, zuschlag erhalten, vertrag
      unterschrieben, vertrag unterzeichnet, vertrag geschlossen, rechnung gestellt, rechnung bezahlt, bezahlt`,
    means: "won",
    seen: "how people speak",
  },
  {
    words: "unterschrieben, unterzeichnet, gebucht, fakturiert, verrechnet",
    means: "done",
    seen: "how people speak",
  },
  {
    words: `auftrag, auftrage, bestellung, kunde, bestandskunde, zuschlag, geliefert, ausgeliefert, umgesetzt, erfolgreich, erfolg`,
    means: "done",
    alone: true,
    seen: "auftrag: sheets of reps; the others: how people speak",
  },
  { words: "rechnung", means: "accepted", alone: true, seen: "a step before won in Bitrix24" },
  {
    words: "angenommen, akzeptiert, genehmigt, freigegeben, bestatigt, zugesagt, zusage",
    means: "accepted",
    seen: "how people speak",
  },
  {
    words: "verloren, verlorene",
    means: "lost",
    seen: "vtiger, EspoCRM and SuperOffice in German",
  },
  {
    words: `absage, abgelehnt, ablehnung, abgebrochen, abbruch, disqualifiziert, unqualifiziert, verworfen,
      verfallen, abgelaufen, zuruckgezogen, gescheitert, geplatzt, erledigt ohne auftrag, kein auftrag, keinen auftrag, nicht
      beauftragt, nicht zustande gekommen, auftrag nicht erhalten, auftrag nicht erteilt, kein abschluss, nicht weiterverfolgt, wird nicht
      weiterverfolgt, zu teuer, kein geld, kein kontakt, kein ruckruf, funkstille, meldet sich nicht, passt nicht, antwortet nicht,
      reagiert nicht, nicht erreichbar, nicht mehr erreichbar, ungultig, dublette, insolvent, insolvenz, desinteresse, an wettbewerb,
      gekundigt, ruckzug, zieht zuruck, hat zuruckgezogen, ruckzieher`,
    means: "refused",
    seen: "absage: sheets of reps; the others: how people speak",
  },
  { words: "abgesagt, storniert, stornierung, storno", means: "dropped", seen: "how people speak" },
  {
    words: `wettbewerb, wettbewerber, mitbewerber, mitbewerb, konkurrenz, konkurrent, anderer anbieter, anderen anbieter, anderer lieferant`,
    means: "rival",
    seen: "how people speak",
  },
  {
    words: "geschlossen, abgeschlossen, erledigt, beendet",
    means: "closed",
    seen: "EspoCRM in German; erledigt, beendet: how people speak",
  },
  {
    words: "termin, treffen, besuch, gesprach, telefonat, anruf, vorfuhrung, erstgesprach",
    means: "meeting",
    seen: "how people speak",
  },
  {
    words: "angebot, angebote, richtangebot, kostenvoranschlag, offerte, vertrag, ausschreibung, entwurf",
    means: "paper",
    seen: "EspoCRM and vtiger in German",
  },
  {
    words: "interesse, interessiert, reaktion, ruckmeldung, ruckantwort, bedarf, entscheidung, qualifiziert",
    means: "wanted",
    seen: "qualifiziert: public tables; the others: how people speak",
  },
  {
    words: `identifikation, qualifikation, qualifizierung, bedarfserhebung, bedarfsanalyse, bedarfsermittlung, entscheider, analyse,
      verhandlung, verhandlungen, uberarbeitung, offen, neu, kontakt, erstkontakt, prasentation, laufend, abschluss, bearbeitung, in
      arbeit, anfrage, interessent, nachfassen, nachgefasst, wiedervorlage, kontaktiert, kontaktaufnahme, vorqualifiziert, versendet,
      verschickt, gesendet, prufung, in prufung, technische klarung, klarung, konzept, testphase, test, teststellung, muster,
      bemusterung, pilotprojekt, verschoben, aufgeschoben, verzogert, zuruckgestellt, pausiert, ruht, spater, aktiv, mundlich,
      mundliche zusage, mundlich zugesagt, absichtserklarung, geheimhaltungsvereinbarung, auftragsklarung, freigabe, in aussicht,
      wiedereroffnet, in vorbereitung, verkaufschance, chance, projekt`,
    means: "open",
    seen: "EspoCRM, vtiger and SuperOffice in German; the others: how people speak",
  },
  {
    words: `wartend, warten, warten auf, wartet, wartet auf, warte auf, ausstehend, aussteht, steht aus, erwartet, erwarten, bald,
      demnachst, voraussichtlich, soll, wird, geplant, zu unterschreiben, zur unterschrift, unterschriftsreif, abschlussreif, kurz
      vor, vor, noch zu`,
    means: "ahead",
    seen: "how people speak",
  },
  {
    words:
      "nicht, kein, keine, keinen, keiner, keinerlei, nie, ohne, mangels, fehlender, fehlendes, fehlende",
    means: "not",
    seen: "the language",
  },
  { words: "noch, bisher", means: "yet", seen: "the language" },
  {
    words: `der, die, das, den, dem, ein, eine, vom, von, vom kunden, kunden, kunde, an, am, auf, mit, und, mehr, derzeit, aktuell, momentan, durch, uns, wir, ist,
      wurde, phase, stufe, schritt, status, zum, zur, im, bei`,
    means: "nothing",
    seen: "the language",
  },
  {
    words:
      "wertloser lead, wertlos, gestorben, tot, nicht unterzeichnet geschlossen, falsche nummer, abmelden",
    means: "refused",
    seen: "vtiger and EspoCRM in German, Dolibarr",
  },
  {
    words: "nicht unterzeichnet",
    means: "refused",
    alone: true,
    seen: "Dolibarr in German",
  },
  {
    words: "umgewandelt, konvertiert",
    means: "accepted",
    seen: "EspoCRM in German",
  },
  {
    words: `kontaktierung, kontaktieren, nicht kontaktiert, versucht, kalt, heiss, neukundenwerbung, bewertung, sichtweisenanalyse,
      identifizieren, zugewiesen, vereinbart, ruckruf, nicht erreicht, vorschlag, gestellt`,
    means: "open",
    seen: "vtiger and EspoCRM in German and lists in the code of public CRMs",
  },
  {
    words: "zu verrechnen, ist zu verrechnen, ist freizugeben",
    means: "ahead",
    seen: "Dolibarr in German",
  },
  {
    words: "zahlung, versuch",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "antwort, budget, bedurfnis, rucklauf, feedback",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: "besichtigung, beratung, vorstellung, messe",
    means: "occasion",
    seen: "how people speak",
  },
  {
    words: "uberlegt, denkt nach",
    means: "open",
    seen: "how people speak",
  },
];
