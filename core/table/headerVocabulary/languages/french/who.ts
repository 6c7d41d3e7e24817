import type { HeaderWords } from "../../HeaderWords";

/** Who buys, and who sells. */
export const who: readonly HeaderWords[] = [
  {
    role: "account",
    says: "strong",
    words: `compte`,
    seen: "EspoCRM, Salesforce, Zoho",
  },
  {
    role: "account",
    says: "strong",
    words: `client final, client potentiel, entreprise associee, raison sociale, acheteur, nom client, donneur ordre`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "likely",
    words: `entreprise, societe, organisme`,
    seen: "sheets of reps, vtiger",
  },
  {
    role: "account",
    says: "fair",
    words: `entreprises, tiers`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "weak",
    words: `nom`,
    seen: "EspoCRM",
  },
  {
    role: "account",
    says: "weak",
    words: `contact`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "strong",
    words: `proprietaire, responsable, assigne a, utilisateur assigne, commercial`,
    seen: "EspoCRM, exports and sheets, sheets of reps, vtiger",
  },
  {
    role: "owner",
    says: "strong",
    words: `vendeur, charge affaires, ingenieur commercial, commercial responsable, charge compte, responsable commercial,
      charge clientele, gestionnaire compte`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "fair",
    words: `utilisateur`,
    seen: "how people write",
  },
  {
    role: "owner",
    says: "weak",
    words: `gestionnaire, cree par`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "strong",
    words: `nouveau client, client existant, client actuel, nouvelle affaire, deja client, est client`,
    seen: "how people write",
  },
  {
    role: "customerType",
    says: "fair",
    words: `type opportunite, type affaire`,
    seen: "how people write",
  },
  {
    role: "account",
    says: "fair",
    only: "purchases",
    words: `adherent, membre`,
    seen: "how people write",
  },
];
