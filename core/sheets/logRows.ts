import type { Review } from "../balance/review";
import { isoDay } from "../cells/serialDay";
import type { BlockedLine } from "../customers/whitespace/BlockedLine";
import type { Pipeline } from "../table/Pipeline";
import { keepDeals } from "../weekly/moved/keepDeals";
import type { Commitment, Snapshot } from "../weekly/Snapshot";

/** One fact of the log: date, kind, item, value, words, and what only we read (see core/port/logSheet.ts and logRowInWords.ts). */
export type LogRow = readonly [string, string, string, number | string, string, string?];

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

/** All that the log keeps of a review: its figures, and the deals of the whole table where they are not too many. */
export function reviewRows(review: Review, everyone: Pipeline, day: number): LogRow[] {
  const deals = keepDeals(everyone);
  return [
    ...snapshotRows(snapshotOf(review, day)),
    ...(deals === null ? [] : keptRows(deals, everyone.rows, day)),
  ];
}

/** @example commitmentRow({ day: 46295, about: "Service", deals: 3, words: "Three calls", owner: "" }) // ["2026-09-30", "commitment", "Service", 3, "Three calls"] */
export function commitmentRow({ day, about, deals, words, owner }: Commitment): LogRow {
  const row = [isoDay(day), "commitment", about, deals ?? "", words] as const;
  return owner === "" ? row : [...row, owner];
}

/** So much is written into one cell: Excel takes 32,767 characters, Google Sheets 50,000. */
const longestPiece = 30_000;

/**
 * The deals of a review as `keepDeals` wrote them, over as many rows as it takes; `count` is how many deals they are.
 *
 * @example keptRows('{"version":1}', 12, 46295) // [["2026-09-30", "deals", "1 of 1", 12, "", '{"version":1}']]
 */
export function keptRows(text: string, count: number, day: number): LogRow[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    // A letter that takes two places is not cut in half.
    const isHalf = /[\ud800-\udbff]/.test(text.charAt(from + longestPiece - 1));
    const to = from + longestPiece - (isHalf ? 1 : 0);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces.map((piece, at) => [isoDay(day), "deals", `${at + 1} of ${pieces.length}`, count, "", piece]);
}

/**
 * What the rep says of a commitment: a row of its own, so that nothing in the log is ever changed.
 *
 * @example outcomeRow({ day: 46295, words: "Three calls" }, "done", 46302) // ["2026-10-07", "done", "2026-09-30", "", "Three calls"]
 */
export function outcomeRow(commitment: Commitment, said: "done" | "dropped", day: number): LogRow {
  return [isoDay(day), said, isoDay(commitment.day), "", commitment.words];
}

/**
 * What the rep did with a next action, told in words; `open` takes it back.
 *
 * @example actionRow("win-back|Acme|", "done", 46295, "Win Acme back") // ["2026-09-30", "action done", "Win Acme back", "", "", "win-back|Acme|"]
 */
export function actionRow(
  key: string,
  state: "done" | "dismissed" | "open",
  day: number,
  text: string,
): LogRow {
  return [isoDay(day), `action ${state}`, text, "", "", key];
}

/**
 * "Not possible here, until ...": an account and a line, the day from which it is possible again, and why.
 *
 * @example blockedRow({ account: "Acme", line: "Service", until: 46402, note: "Contract with Tarn" }, 46295) // ["2026-09-30", "not possible", "Acme | Service", "2027-01-15", "Contract with Tarn"]
 */
export function blockedRow({ account, line, until, note }: BlockedLine, day: number): LogRow {
  return [isoDay(day), "not possible", blockedItem(account, line), isoDay(until), note];
}

/**
 * Takes that back.
 *
 * @example unblockedRow({ account: "Acme", line: "Service" }, 46300) // ["2026-10-05", "possible again", "Acme | Service", "", ""]
 */
export function unblockedRow({ account, line }: Pick<BlockedLine, "account" | "line">, day: number): LogRow {
  return [isoDay(day), "possible again", blockedItem(account, line), "", ""];
}

/** A line's name holds no bar: a cell with one names several lines. */
const blockedItem = (account: string, line: string): string => `${account} | ${line}`;
