import type { StageWords } from "./StageWords";

/** Words of further languages that came with lists and tables; their other words are not known, and are told. */
export const others: readonly StageWords[] = [
  { words: "wygrane, wygrana, wygrany", means: "won", seen: "EspoCRM in Polish" },
  { words: "przegrane, przegrana, przegrany", means: "lost", seen: "EspoCRM in Polish" },
  { words: "zakonczone", means: "closed", seen: "EspoCRM in Polish" },
  { words: "spotkanie, kwalifikacja, negocjacje", means: "open", seen: "EspoCRM in Polish" },
  { words: "провалена", means: "lost", seen: "Bitrix24 in Russian" },
];
