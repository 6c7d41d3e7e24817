import type { Review } from "../balance/review";
import { isoDay } from "../cells/serialDay";
import type { Commitment, Snapshot } from "../weekly/Snapshot";

/** One row of the log sheet: date, kind, item, value, words (see core/port/logSheet.ts). */
export type LogRow = readonly [string, string, string, number | string, string];

/** What is remembered of a review held on this day (spreadsheet serial day). */
export function snapshotOf(review: Review, day: number): Snapshot {
  return {
    day,
    score: review.score.value,
    findings: review.findings.map(({ id, value, verdict }) => ({ id, value, verdict })),
  };
}

/**
 * A snapshot as rows: one for the score, one a finding. A value that is not known is left empty.
 *
 * @example snapshotRows({ day: 46295, score: 0.8, findings: [] }) // [["2026-09-30", "score", "", 0.8, ""]]
 */
export function snapshotRows({ day, score, findings }: Snapshot): LogRow[] {
  const date = isoDay(day);
  return [
    [date, "score", "", score ?? "", ""],
    ...findings.map(({ id, value, verdict }): LogRow => [date, "finding", id, value ?? "", verdict]),
  ];
}

/** @example commitmentRow({ day: 46295, about: "Service", deals: 3, words: "Three calls" }) // ["2026-09-30", "commitment", "Service", 3, "Three calls"] */
export function commitmentRow({ day, about, deals, words }: Commitment): LogRow {
  return [isoDay(day), "commitment", about, deals ?? "", words];
}

/**
 * What the rep says of a commitment: a row of its own, so that nothing in the log is ever changed.
 *
 * @example outcomeRow({ day: 46295, words: "Three calls" }, "done", 46302) // ["2026-10-07", "done", "2026-09-30", "", "Three calls"]
 */
export function outcomeRow(commitment: Commitment, said: "done" | "dropped", day: number): LogRow {
  return [isoDay(day), said, isoDay(commitment.day), "", commitment.words];
}

/** @example actionRow("win-back|Acme|", "done", 46295) // ["2026-09-30", "action done", "win-back|Acme|", "", ""] */
export function actionRow(key: string, state: "done" | "dismissed", day: number): LogRow {
  return [isoDay(day), `action ${state}`, key, "", ""];
}
