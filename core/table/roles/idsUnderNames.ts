import { strengthOf } from "../headerVocabulary/strengthOf";
import type { WeighedColumn } from "./weighColumns";

/** A header that may name anything, such as "Name". */
const vague = 0.45;
const worth = 0.7;

/** Takes a column of ids under a bare "Name" ("#1001", the orders of a shop) for the deals' ids. Changes the scores. */
export function idsUnderNames(columns: readonly WeighedColumn[]): void {
  for (const { matches, profile, scores } of columns) {
    const deal = matches.get("deal");
    if (deal === undefined || deal > vague || profile.ids < 0.9 || profile.numbers > 0.1) continue;
    scores.delete("account");
    scores.set("dealId", Math.max(worth, strengthOf(scores, "dealId")));
  }
}
