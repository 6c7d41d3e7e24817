import { monthsBefore } from "../../core/cells/monthsBefore";
import { lately } from "../../core/measures/openedLately";
import { asOfDay } from "../../core/table/dates/asOfDay";
import { lastSoundDay, longestGap, type PastDays } from "../../core/table/dates/lastSoundDay";
import { Outcome } from "../../core/table/Pipeline";
import type { Row } from "../Database";
import { numberIn } from "../meaning/distinctCells";
import type { Asked } from "../sql/typedSteps";
import { WarehouseError } from "../WarehouseError";

/** How many deals stand on a day of a column, by outcome. */
interface Spread {
  readonly what: string;
  readonly day: number;
  readonly outcome: number;
  readonly deals: number;
}

/** Of more days than these it is only told whether any stand far ahead, and not which. */
const mostSpread = 3_000_000;

/**
 * As-of and slips, by core's own rule, from how the deals spread over the days.
 *
 * @param isPurchases without a stage column the rows are purchases
 * @param given as-of where the caller gave it
 */
export function daysOfTable(
  rows: readonly Row[],
  isPurchases: boolean,
  given: number | undefined,
): Pick<Asked, "asOf" | "yearBefore" | "lastSound" | "lately" | "longestGap"> {
  const spread = rows.flatMap((row): Spread[] => {
    const day = numberIn(row, "day");
    const [outcome, deals] = [numberIn(row, "outcome"), numberIn(row, "n")];
    if (day === null || outcome === null || deals === null) return [];
    return [{ what: String(row.what), day, outcome, deals }];
  });
  const past = spread.filter(({ what, outcome }) => what !== "closed" || isPurchases || isDecided(outcome));
  const found = lastSound(past, given);
  const lastDay = found === Number.POSITIVE_INFINITY ? null : found;
  const sound = spread.filter(({ day }) => lastDay === null || day <= lastDay);
  const of = (what: string) => sound.filter((each) => each.what === what);
  const asOf =
    given ??
    asOfDay(
      Uint8Array.from(of("closed"), ({ outcome }) => outcome),
      Float64Array.from(of("created"), ({ day }) => day),
      Float64Array.from(of("closed"), ({ day }) => day),
    );
  return {
    asOf,
    yearBefore: asOf === null ? null : monthsBefore(asOf, 12),
    lastSound: lastDay,
    lately: asOf === null ? null : asOf - lately - 1,
    longestGap,
  };
}

function lastSound(past: readonly Spread[], today: number | undefined): number {
  const count = past.reduce((sum, { deals }) => sum + deals, 0);
  if (count <= mostSpread) return lastSoundDay([expanded(past, 1)], today);
  // A part of each day's deals tells as much, unless it says that some may be slips: which these are, single deals tell.
  const latest = past.reduce((most, { day }) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const near = past.filter(({ day }) => day >= latest - longestGap);
  const ahead = near.reduce((sum, { deals }) => sum + deals, 0);
  if (latest <= (today ?? Number.NEGATIVE_INFINITY) || ahead > count / 100) return Number.POSITIVE_INFINITY;
  throw new WarehouseError({ code: "not-here", what: "far-ahead", column: near[0]?.what ?? "", rows: ahead });
}

function expanded(past: readonly Spread[], part: number): PastDays {
  const days: number[] = [];
  for (const { day, deals } of past) for (let deal = 0; deal < deals; deal += part) days.push(day);
  return { days: Float64Array.from(days), outcome: null };
}

function isDecided(outcome: number): boolean {
  return outcome === Outcome.won || outcome === Outcome.lost;
}

/** When customers are new again: by as-of, and by each day on which a deal may have begun. */
export function lapsesOf(
  rows: readonly Row[],
  asOf: number | null,
  months: number,
): Pick<Asked, "lapsedBefore" | "lapseDays"> {
  if (months === 0) return { lapsedBefore: null, lapseDays: null };
  const days = [...new Set(rows.flatMap((row) => numberIn(row, "day") ?? []))].sort((a, b) => a - b);
  return {
    lapsedBefore: asOf === null ? null : monthsBefore(asOf, months),
    lapseDays: {
      name: "lapse_days",
      lists: [
        { name: "day", type: "whole", values: days },
        { name: "from_day", type: "whole", values: days.map((day) => monthsBefore(day, months)) },
      ],
    },
  };
}
