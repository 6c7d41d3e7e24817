import { findingIds } from "../balance/Finding";
import { verdicts } from "../balance/Measure";
import { dayOfCell } from "../cells/parseDay";
import type { Words } from "../words/Words";
import type { LogRow } from "./logRows";

/** A row as the log sheet shows it: the date a serial day, which the sheet shows as a date. */
export type ShownLogRow = readonly [number | string, string, string, number | string, string, string];

/**
 * A fact in words that people read: a finding by its title, not by its id. The ids go into the last column, so that the log reads back in
 * whatever words they are told later.
 */
export function logRowInWords(row: LogRow, { findings }: Pick<Words, "findings">): ShownLogRow {
  const [date, kind, item, value, words, key = ""] = row;
  const day = dayOfCell(date);
  const shownDate = Number.isNaN(day) ? date : day;
  const id = findingIds.find((one) => one === item);
  const until = kind === "not possible" ? dayOfCell(value) : Number.NaN;
  const shownValue = Number.isNaN(until) ? value : until;
  if (id === undefined || (kind !== "finding" && kind !== "commitment"))
    return [shownDate, kind, item, shownValue, words, key];
  const verdict = kind === "finding" ? verdicts.find((one) => one === words) : undefined;
  const shownWords = verdict === undefined ? words : findings.verdictWord(verdict);
  return [
    shownDate,
    kind,
    findings.findingTitle(id),
    value,
    shownWords,
    // Behind a commitment's finding stands whose it is.
    [id, verdict ?? key].filter(Boolean).join(" "),
  ];
}
