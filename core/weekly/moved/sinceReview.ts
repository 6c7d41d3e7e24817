import type { FindingId } from "../../balance/Finding";
import type { ReviewOptions } from "../../balance/review";
import { foldName } from "../../cells/foldName";
import { chooseDeals } from "../../table/chooseDeals";
import { listPieces } from "../../table/lines/listPieces";
import { Outcome, type Pipeline } from "../../table/Pipeline";
import type { ReviewLog } from "../Snapshot";
import { closedBefore } from "./closedBefore";
import { type MovedRow, movedRows } from "./movedRows";
import { readKeptDeals } from "./readKeptDeals";
import { type WhatMoved, whatMoved } from "./whatMoved";

/** What moved since an earlier review: what a section "What moved" draws. */
export interface SinceReview {
  /** Serial day of that review. */
  readonly day: number;
  /** Open deals then and now. */
  readonly open: readonly [then: number, now: number];
  /** A row a kind, in the order in which they are told: the first four always, others where deals moved so. */
  readonly rows: readonly MovedRow[];
  readonly moved: WhatMoved;
}

/** What came back of what was sold needs years of history, which the log does not keep. */
const needHistory: readonly FindingId[] = ["return-revenue"];

/**
 * Holds the pipeline against the deals of the latest review that was saved before a day. Null where no review kept its deals, as in a log of an earlier version, or
 * where they can no longer be read.
 *
 * @param before serial day: today, so that a review that was just saved does not make all of the week's moves disappear
 * @param owner the rep whose deals are looked at; "" is everyone
 */
export function sinceReview(
  { kept }: Pick<ReviewLog, "kept">,
  pipeline: Pipeline,
  before: number,
  options: ReviewOptions = {},
  owner = "",
): SinceReview | null {
  const latest = kept.filter(({ day }) => day < before).at(-1);
  const whole = latest === undefined ? null : readKeptDeals(latest.text);
  if (latest === undefined || whole === null) return null;
  const then = owner === "" ? whole : chooseDeals(whole, dealsOfRep(whole, owner));
  const made = whatMoved(then, pipeline, options, needHistory);
  // What closed before the kept deals begin is no news, only not kept.
  const isLongClosed = closedBefore(pipeline, whole.asOf);
  const moved = made.moved.filter(
    ({ place, kind, parts }) =>
      !(
        (kind === "won" || kind === "lost") &&
        isLongClosed(place) &&
        Object.values(parts).every((part) => !part)
      ),
  );
  return {
    day: latest.day,
    open: [openDeals(then), openDeals(pipeline)],
    rows: movedRows(moved, pipeline),
    moved: { ...made, moved },
  };
}

function openDeals({ outcome }: Pipeline): number {
  return outcome.reduce((count, one) => count + (one === Outcome.open ? 1 : 0), 0);
}

/** A deal of several owners is in each one's review. */
function dealsOfRep({ owner: column }: Pipeline, owner: string): Int32Array {
  const sought = foldName(owner);
  const theirs = (column?.names ?? []).map((name) =>
    [name, ...listPieces(name).pieces].some((one) => foldName(one) === sought),
  );
  const deals: number[] = [];
  column?.codes.forEach((code, deal) => {
    if (theirs[code]) deals.push(deal);
  });
  return Int32Array.from(deals);
}
