import type { HeaderWords } from "../../HeaderWords";

/** What a deal is worth, and how likely it is. */
export const money: readonly HeaderWords[] = [
  {
    role: "amount",
    says: "strong",
    words: `importo, ammontare`,
    seen: "EspoCRM, vtiger",
  },
  {
    role: "amount",
    says: "strong",
    words: `valore, fatturato, importo totale, valore totale, importo stimato, importo previsto, importo offerta, importo ordine,
      importo preventivo, importo netto, importo contratto, importo convertito, importo trattativa, valore stimato,
      valore offerta, valore contratto, valore trattativa, valore ordine, valore opportunita, fatturato stimato,
      fatturato previsto, ricavo stimato, ricavi previsti, ricavi stimati, imponibile`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    words: `somma, totale, prezzo, ricavo, ricavi, ricavi attesi`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "fair",
    only: "firms",
    words: `fatturato annuo, fatturato annuale, ricavi annui`,
    seen: "Salesforce, HubSpot, how people write",
  },
  {
    role: "quantity",
    says: "strong",
    words: `quantita, qta, pezzi`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "likely",
    only: "quantities",
    words: `prezzo, prezzo vendita`,
    seen: "how people write",
  },
  {
    role: "unitPrice",
    says: "strong",
    words: `prezzo unitario, prezzo unita, prezzo cad`,
    seen: "how people write",
  },
  {
    role: "probability",
    says: "strong",
    words: `probabilita`,
    seen: "vtiger",
  },
  {
    role: "probability",
    says: "strong",
    words: `probabilita percent, probabilita chiusura`,
    seen: "how people write",
  },
  {
    role: "quota",
    says: "strong",
    words: `obiettivo, obiettivo vendite`,
    seen: "how people write",
  },
  {
    role: "amount",
    says: "strong",
    only: "part",
    words: `prezzo totale, totale riga, importo riga, valore riga, importo prodotto, valore prodotto, totale prodotto,
      prezzo totale riga, importo posizione`,
    seen: "how people write",
  },
];
