import type { HeaderWords } from "../../HeaderWords";

/** What a deal is worth, and how likely it is. */
export const money: readonly HeaderWords[] = [
  {
    role: "amount",
    says: "strong",
    words: `bedrag, offertebedrag`,
    seen: "exports and sheets, vtiger",
  },
  {
    role: "amount",
    says: "strong",
    words: `waarde, omzet, orderwaarde, dealwaarde, offertewaarde, offertesom, offerteprijs, orderbedrag, ordervolume,
      contractwaarde, contractbedrag, geschatte waarde, geschatte omzet, geschat bedrag, verwachte waarde, verwacht bedrag,
      projectwaarde, projectbedrag, opdrachtwaarde, opdrachtsom, nettobedrag, nettowaarde, aanneemsom, totaalbedrag,
      totale waarde, verkoopwaarde, verkoopbedrag, jaaromzet, jaarwaarde, omzetpotentieel, factuurbedrag`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    words: `som, totaal, prijs, verwachte omzet`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    only: "firms",
    words: `jaaromzet`,
    seen: "Salesforce, HubSpot, how people write",
  },
  {
    role: "quantity",
    says: "strong",
    words: `aantal, hoeveelheid, stuks`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "likely",
    only: "quantities",
    words: `prijs, verkoopprijs`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "strong",
    words: `stuksprijs, eenheidsprijs, prijs per stuk, prijs per eenheid`,
    seen: "how people write",
  },
  {
    role: "probability",
    says: "strong",
    words: `waarschijnlijkheid, scoringskans`,
    seen: "EspoCRM, exports and sheets, vtiger",
  },
  {
    role: "probability",
    says: "strong",
    words: `waarschijnlijkheid percent, scoringskans percent, slagingskans, kans percent`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "strong",
    words: `doel, doelstelling`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "fair",
    words: `verkoopdoel`,
    seen: "how people write",
  },
  {
    role: "currency",
    says: "strong",
    words: `valuta, munt`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "strong",
    only: "part",
    words: `totaalprijs, regeltotaal, regelbedrag, regelwaarde, totaal regel, bedrag regel, productbedrag, productwaarde`,
    seen: "how people write",
  },
];
