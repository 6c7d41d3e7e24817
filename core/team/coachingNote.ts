import type { Review } from "../balance/review";
import type { CoachingNote } from "./Team";

/** The finding with the lowest vote of the score on either basis; of equals that of the open funnel, which can still be changed. */
export function coachingNote(open: Review, won: Review): CoachingNote | null {
  const votes = [open, won].flatMap((made) =>
    made.score.votes.flatMap(({ id, score }) => {
      const finding = made.findings.find((each) => each.id === id);
      return finding?.verdict === "imbalanced" ? [{ basis: made.guidelines.basis, finding, score }] : [];
    }),
  );
  const [first, ...rest] = votes;
  if (first === undefined) return null;
  const { basis, finding } = rest.reduce(
    (lowest, vote) => (vote.score < lowest.score ? vote : lowest),
    first,
  );
  return { basis, finding };
}
