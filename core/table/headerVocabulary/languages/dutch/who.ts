import type { HeaderWords } from "../../HeaderWords";

/** Who buys, and who sells. */
export const who: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `klant, relatie`,
    seen: "EspoCRM, exports and sheets",
  },
  {
    role: "account",
    says: "strong",
    words: `klantnaam, potentiele klant, debiteur, opdrachtgever, eindklant`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "likely",
    words: `organisatie`,
    seen: "vtiger",
  },
  {
    role: "account",
    says: "likely",
    words: `bedrijf, bedrijfsnaam`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    words: `klanten, bedrijven`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `naam`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "strong",
    words: `toegewezen aan, accountmanager`,
    seen: "exports and sheets, vtiger",
  },
  {
    role: "owner",
    says: "strong",
    words: `eigenaar, verkoper, vertegenwoordiger, verantwoordelijke, relatiebeheerder, commercieel medewerker`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "fair",
    words: `gebruiker, medewerker`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "strong",
    words: `klanttype, type klant, soort klant, nieuwe klant, bestaande klant, huidige klant, is klant, al klant`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "weak",
    words: `soort`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    only: "purchases",
    words: `lid, lidnummer`,
    seen: "how people write",
  },
];
