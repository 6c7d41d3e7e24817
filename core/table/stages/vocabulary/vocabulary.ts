import { dutch } from "./dutch";
import { english } from "./english";
import { french } from "./french";
import { german } from "./german";
import { italian } from "./italian";
import { orders } from "./orders";
import { others } from "./others";
import { portuguese } from "./portuguese";
import type { StageWords } from "./StageWords";
import { spanish } from "./spanish";

/** The stage words of every language; a word that two of them have means what the first says. */
export const vocabulary: readonly StageWords[] = [
  ...orders,
  ...english,
  ...german,
  ...french,
  ...spanish,
  ...portuguese,
  ...italian,
  ...dutch,
  ...others,
];
