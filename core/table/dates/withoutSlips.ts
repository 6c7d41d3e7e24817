import { at } from "../../cells/at";
import type { Issues } from "../Issues";
import type { Pipeline } from "../Pipeline";
import type { TableLayout } from "../roles/TableLayout";
import { isDecided } from "../stages/isDecided";
import { closeDays } from "./closeDays";
import type { DateColumns } from "./dateColumns";
import { lastSoundDay, longestGap } from "./lastSoundDay";

/**
 * The days of a table without slips (see `lastSoundDay`), which are told with their cells and used for nothing. Created and activity days
 * have been, and so have the close days of won and lost deals, and of all rows of a list of purchases; when open deals should close lies ahead.
 *
 * @param stages without a stage column the rows are purchases
 * @param today a serial day that the caller knows to be today
 */
export function withoutSlips(
  dates: DateColumns,
  { stage, outcome }: Pick<Pipeline, "stage" | "outcome">,
  today: number | undefined,
  layout: TableLayout,
  issues: Issues,
): DateColumns {
  const closed = stage === null ? null : outcome;
  const last = lastSoundDay(
    [
      ...[dates.created, dates.lastActivity].flatMap((days) =>
        days === null ? [] : [{ days, outcome: null }],
      ),
      ...(dates.closedOn === null ? [] : [{ days: dates.closedOn, outcome: closed }]),
    ],
    today,
  );
  if (last === Number.POSITIVE_INFINITY) return dates;
  const isClosed = (row: number) => closed === null || isDecided(closed[row]);
  const cleared = (
    role: "created" | "expectedClose" | "actualClose" | "lastActivity",
    isSlip: (day: number, row: number) => boolean,
  ): Float64Array | null => {
    const days = dates[role];
    const choice = layout.columns[role];
    if (days === null || choice === undefined || !days.some(isSlip)) return days;
    const { header, column } = choice;
    const slips = days.filter(isSlip);
    const oddity = { code: "date-slip", header, day: at(slips, 0), last } as const;
    issues.tellRows(oddity, column, (row) => isSlip(at(days, row), row));
    return days.map((day, row) => (isSlip(day, row) ? Number.NaN : day));
  };
  const created = cleared("created", (day) => day > last);
  const lastActivity = cleared("lastActivity", (day) => day > last);
  const actualClose = cleared("actualClose", (day, row) => day > last && isClosed(row));
  // A forecast counts where it stands for the day on which a deal closed; it was held against the others only where it did before.
  const wasClose = (row: number) => Number.isNaN(at(dates.actualClose, row));
  const expectedClose = cleared("expectedClose", (day, row) => {
    if (!isClosed(row) || at(actualClose, row) <= last) return false;
    return day > (wasClose(row) ? last : last + longestGap);
  });
  return {
    created,
    expectedClose,
    actualClose,
    lastActivity,
    closedOn: closeDays(actualClose, expectedClose),
  };
}
