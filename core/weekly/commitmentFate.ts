import type { Review } from "../balance/review";
import { at } from "../cells/at";
import { foldName } from "../cells/foldName";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { holdsLine } from "../table/lines/partsOf";
import { Outcome, type Pipeline } from "../table/Pipeline";
import type { Commitment, ReviewLog } from "./Snapshot";

/** What became of a commitment, from the data and not from memory. */
export interface CommitmentFate {
  readonly commitment: Commitment;
  /** Deals of the line created after the day of the commitment, lost ones aside; null where there is no created date or no line. */
  readonly added: number | null;
  /** Sheet rows (from 1) of those deals. */
  readonly sheetRows: readonly number[];
  /** The finding's value then and now; null where the commitment is about no finding or a value is not known. */
  readonly before: number | null;
  readonly after: number | null;
  /** `kept`: the number of deals is there, or the rep says so; `moving`: some; `not-yet`: none; `unknown`: nothing in the data tells. */
  readonly fate: "kept" | "moving" | "not-yet" | "dropped" | "unknown";
}

/**
 * The commitments that a review of a rep's deals is about: the rep's own, and those that were made for everyone's. In everyone's review
 * all of them.
 */
export function commitmentsOf(
  { commitments }: Pick<ReviewLog, "commitments">,
  owner: string,
): readonly Commitment[] {
  if (owner === "") return commitments;
  return commitments.filter((one) => one.owner === "" || foldName(one.owner) === foldName(owner));
}

/** Each commitment with what the sheet says of it today, oldest first. None: an empty list. */
export function commitmentFates(
  log: Pick<ReviewLog, "commitments" | "snapshots">,
  pipeline: Pipeline,
  review: Review,
): CommitmentFate[] {
  return log.commitments.map((commitment) => {
    const deals = dealsAdded(commitment, pipeline);
    const snapshot = log.snapshots.filter(({ day }) => day <= commitment.day).at(-1);
    const before = snapshot?.findings.find(({ id }) => id === commitment.about)?.value ?? null;
    const after = review.findings.find(({ id }) => id === commitment.about)?.value ?? null;
    return {
      commitment,
      added: deals?.length ?? null,
      sheetRows: deals === null ? [] : sheetRowsOf(pipeline, deals),
      before,
      after,
      fate: fateOf(commitment, deals?.length ?? null),
    };
  });
}

function fateOf({ said, deals }: Commitment, added: number | null): CommitmentFate["fate"] {
  if (said === "done") return "kept";
  if (said === "dropped") return "dropped";
  if (added === null) return "unknown";
  if (added === 0) return "not-yet";
  return added >= (deals ?? 1) ? "kept" : "moving";
}

function dealsAdded({ about, day }: Commitment, pipeline: Pipeline): readonly number[] | null {
  const { line, created, outcome } = pipeline;
  const code = line?.names.findIndex((name) => foldName(name) === foldName(about)) ?? -1;
  if (!line || !created || code < 0) return null;
  const wanted = new Set([code]);
  return dealsWhere(
    pipeline,
    (deal) =>
      holdsLine(line.parts, deal, wanted) && at(created, deal) > day && outcome[deal] !== Outcome.lost,
  );
}
