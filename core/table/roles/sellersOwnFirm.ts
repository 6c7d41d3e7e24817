import { strengthOf } from "../headerVocabulary/strengthOf";
import { enoughToBeOne } from "./account";
import type { ColumnProfile } from "./ColumnProfile";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/** Of so many cells one may be a slip. */
const ofWhichOne = 10;
const doubt = 0.55;

/**
 * Lets a column that names one firm in nearly every row ("company_id", the user's own) yield to one that names the buyers. Where it names
 * one in every row, its cells weigh it down already. Changes the scores.
 */
export function sellersOwnFirm(columns: readonly WeighedColumn[]): void {
  const buyers = columns.filter(
    ({ scores, profile }) => strengthOf(scores, "account") >= agreed && !isNearlyOne(profile),
  );
  if (buyers.length === 0) return;
  for (const { scores, profile } of columns) {
    if (scores.has("account") && profile.distinct > 1 && isNearlyOne(profile))
      scores.set("account", strengthOf(scores, "account") * doubt);
  }
}

function isNearlyOne({ filled, commonest }: ColumnProfile): boolean {
  return filled >= enoughToBeOne && filled * (1 - commonest) <= filled / ofWhichOne;
}
