import { fold } from "../../cells/fold";
import type { Role } from "../role";
import type { HeaderWords } from "./HeaderWords";
import { meaningful } from "./headerReadings";
import { dutch } from "./languages/dutch";
import { english } from "./languages/english";
import { french } from "./languages/french";
import { german } from "./languages/german";
import { italian } from "./languages/italian";
import { polish } from "./languages/polish";
import { portuguese } from "./languages/portuguese";
import { spanish } from "./languages/spanish";

/** The roles that each phrase says, with how well it says them, 0..1. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<Role, number>>;

const strengths = { strong: 1, likely: 0.9, fair: 0.7, weak: 0.45 } as const;

const all = [english, german, french, spanish, portuguese, italian, dutch, polish].flat();

/** The phrases of some header words as a header's telling words give them; a phrase of several languages says the most of them. */
function vocabularyOf(entries: readonly HeaderWords[]): Vocabulary {
  const vocabulary = new Map<string, Map<Role, number>>();
  for (const { role, says, words } of entries) {
    for (const phrase of words.split(",")) {
      const key = meaningful(fold(phrase)).join(" ");
      const matches = vocabulary.get(key) ?? new Map<Role, number>();
      matches.set(role, Math.max(strengths[says], matches.get(role) ?? strengths.weak));
      vocabulary.set(key, matches);
    }
  }
  return vocabulary;
}

/** What headers say in a pipeline. */
export const vocabulary = vocabularyOf(
  all.filter(({ only }) => only !== "purchases" && only !== "quantities"),
);

/** What they say beside that in a list of purchases: there an invoice's date is the day of the purchase. */
export const purchaseWords = spacedOrNot(vocabularyOf(all.filter(({ only }) => only === "purchases")));

/** Headers of what one line of a deal is worth: beside it the deal's own amount comes again on each of the deal's rows. */
export const partWords = vocabularyOf(all.filter(({ only }) => only === "part"));

/** Headers of the price of one piece where a column of quantities stands beside them. */
export const priceWords = vocabularyOf(all.filter(({ only }) => only === "quantities"));

/** Headers of what a firm turns over in a year where what else firms are like stands beside them. */
export const firmWords = vocabularyOf(all.filter(({ only }) => only === "firms"));

/** The same phrases written without spaces, as a Data Loader and databases write them: CLOSEDATE, accountname. */
export const squeezed = withoutSpaces(vocabulary);

function withoutSpaces(phrases: Vocabulary): Vocabulary {
  return new Map([...phrases].map(([phrase, matches]) => [phrase.replaceAll(" ", ""), matches]));
}

function spacedOrNot(phrases: Vocabulary): Vocabulary {
  return new Map([...withoutSpaces(phrases), ...phrases]);
}
