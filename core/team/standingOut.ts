import { chanceOf } from "../balance/chanceOf";
import type { Finding } from "../balance/Finding";
import type { Review } from "../balance/review";
import { benjaminiHochberg } from "../statistics/benjaminiHochberg";

/** Of the figures that are said to stand out at most such a part is expected to be chance. */
export const falseAlarms = 0.1;

/**
 * The findings of a team's reviews that stand out of their guidelines beyond chance among all that are known: of four reps with a dozen
 * figures each some are out of balance by luck alone. No review: none.
 */
export function standingOut(reviews: readonly Pick<Review, "findings">[]): ReadonlySet<Finding> {
  const known = reviews.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const chance = chanceOf(finding);
      return chance === null ? [] : [{ finding, chance }];
    }),
  );
  const holds = benjaminiHochberg(
    known.map(({ chance }) => chance),
    falseAlarms,
  );
  return new Set(known.flatMap(({ finding }, place) => (holds[place] === true ? [finding] : [])));
}
