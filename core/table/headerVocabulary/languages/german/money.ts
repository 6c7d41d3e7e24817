import type { HeaderWords } from "../../HeaderWords";

/** What a deal is worth, and how likely it is. */
export const money: readonly HeaderWords[] = [
  {
    role: "amount",
    says: "strong",
    words: `betrag, wert, auftragswert, betrag firmenwahrung`,
    seen: "HubSpot, Pipedrive, exports and sheets, vtiger",
  },
  {
    role: "amount",
    says: "strong",
    words: `volumen, umsatz, auftragsvolumen, dealwert, gesamtbetrag, angebotssumme, angebotswert, angebotsbetrag, angebotsvolumen,
      angebotspreis, auftragssumme, auftragsbetrag, auftragseingang, projektvolumen, projektwert, umsatzpotenzial,
      umsatzpotential, umsatzerwartung, geschatzter umsatz, geschatzter wert, geschatztes volumen, erwarteter wert,
      erwartetes volumen, vertragswert, vertragsvolumen, vertragssumme, nettobetrag, nettowert, nettoumsatz, nettosumme,
      bestellwert, bestellsumme, bestellvolumen, planumsatz, schatzwert, geschaftsvolumen, dealvolumen, jahresumsatz,
      jahreswert, potenzial, potential eur, volumen netto, rechnungsbetrag, wert netto, opportunitywert, verkaufswert,
      verkaufsvolumen, summe`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    words: `gesamt, erwarteter umsatz, preis`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "weak",
    words: `gewichteter wert`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    only: "firms",
    words: `jahresumsatz, firmenumsatz`,
    seen: "Salesforce, HubSpot, how people write",
  },
  {
    role: "quantity",
    says: "strong",
    words: `menge, anzahl, stuckzahl, stuck, bestellmenge`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "likely",
    only: "quantities",
    words: `preis, verkaufspreis`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "strong",
    words: `stuckpreis, einzelpreis, preis pro stuck, preis je stuck, preis pro einheit, stk preis`,
    seen: "how people write",
  },
  {
    role: "probability",
    says: "strong",
    words: `wahrscheinlichkeit`,
    seen: "EspoCRM, vtiger",
  },
  {
    role: "probability",
    says: "strong",
    words: `abschlusswahrscheinlichkeit, erfolgswahrscheinlichkeit, gewinnchance`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "strong",
    words: `zielumsatz, zielvorgabe, umsatzziel, vertriebsziel, verkaufsziel`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "fair",
    words: `ziel, soll`,
    seen: "how people write",
  },
  {
    role: "currency",
    says: "strong",
    words: `wahrung, wahrungscode, waehrung`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "strong",
    only: "part",
    words: `positionsbetrag, positionswert, positionssumme, positionspreis, position betrag, zeilensumme, zeilenbetrag, zeilenwert,
      zeilengesamt, gesamtpreis, postenbetrag, produktbetrag, produktwert, artikelbetrag, gesamtpreis position`,
    seen: "how people write",
  },
];
