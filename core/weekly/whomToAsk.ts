import type { Finding } from "../balance/Finding";
import { specOf } from "../balance/findings/specOf";
import { categoryOf } from "../balance/inCategories";
import type { Review } from "../balance/review";
import type { Slices } from "../cells/slices";
import type { Whitespace, WhitespaceGap } from "../customers/whitespace/Whitespace";

/**
 * Where lines languish, two customers to ask about them: those that lack such a line without having it under offer, the best gap first, and then, where there is one,
 * the best of another such line. None for other findings, or where nobody is known to lack it.
 *
 * @param whitespace is only looked at where a line languishes
 */
export function* whomToAsk(
  { id, side, top }: Pick<Finding, "id" | "side" | "top">,
  { guidelines }: Pick<Review, "guidelines">,
  whitespace: () => Slices<Whitespace | null>,
): Slices<readonly WhitespaceGap[]> {
  if (specOf(id).vote !== "languishing" || side === null) return [];
  const counts = categoryOf(guidelines);
  const gaps = ((yield* whitespace())?.gaps ?? []).filter(({ line }) => top.includes(counts(line)));
  const [first] = gaps;
  if (first === undefined) return [];
  const others = gaps.filter(({ account }) => account !== first.account);
  const second = others.find(({ line }) => line !== first.line) ?? others[0];
  return second === undefined ? [first] : [first, second];
}
