import type { HeaderWords } from "../../HeaderWords";

/** When a deal began, changed and closed. */
export const when: readonly HeaderWords[] = [
  {
    role: "created",
    says: "strong",
    words: `data creazione, creato, creato il, data apertura, data inizio, data offerta, data inserimento, data richiesta,
      data preventivo`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "fair",
    words: `data ordine`,
    seen: "how people write",
  },
  {
    role: "created",
    says: "weak",
    words: `giorno`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `data chiusura, data chiusura prevista, data chiusura attesa`,
    seen: "EspoCRM, SuiteCRM, vtiger",
  },
  {
    role: "expectedClose",
    says: "strong",
    words: `chiusura prevista, chiusura`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "fair",
    words: `data fim, data fine, previsione, scadenza`,
    seen: "how people write",
  },
  {
    role: "expectedClose",
    says: "weak",
    words: `data consegna`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    words: `chiuso il, data chiusura effettiva, chiusura effettiva, vinto il, perso il`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    words: `data chiusura`,
    seen: "EspoCRM",
  },
  {
    role: "lastActivity",
    says: "strong",
    words: `ultima attivita, ultimo contatto, ultima modifica, modificato il, aggiornato il, data ultima attivita`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "strong",
    words: `data estrazione, data report, data esportazione, data riferimento, estratto il, esportato il, data rilevazione`,
    seen: "how people write",
  },
  {
    role: "snapshot",
    says: "fair",
    words: `settimana`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "strong",
    only: "purchases",
    words: `data fattura, data acquisto, data vendita, data ordine`,
    seen: "how people write",
  },
  {
    role: "actualClose",
    says: "fair",
    only: "purchases",
    words: `data`,
    seen: "sheets of reps",
  },
  {
    role: "actualClose",
    says: "fair",
    only: "purchases",
    words: `giorno`,
    seen: "how people write",
  },
];
