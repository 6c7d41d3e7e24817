import { add } from "../cells/add";
import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { once } from "../cells/once";
import { dateOf } from "../cells/serialDay";
import { sum } from "../statistics/sum";
import { wilson } from "../statistics/wilson";
import { closeEnough } from "./closeEnough";

/** One row a deal; a deal of several lines has a row a line, which share its vote. */
export interface UptakeColumns {
  readonly names: readonly string[];
  /** Index into `names`; -1 is a blank. */
  readonly codes: ArrayLike<number>;
  /** Serial day on which the deal began; NaN is none. */
  readonly days: ArrayLike<number>;
  /** The vote of each row, 0..1; null, or left out: 1 each. */
  readonly votes?: ArrayLike<number> | null;
}

interface QuarterOfLine {
  readonly deals: number;
  /** Of the quarter's deals, 0..1, with Wilson's 95 % interval; null in a quarter without a deal. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface LineUptake {
  readonly line: string;
  /** Place in `quarters` of its first deal. */
  readonly first: number;
  /**
   * Its first deal is of the last four quarters, and chance does not explain that it had none before: a new line, or one of a merged
   * company. At least two quarters before, with so many deals of other lines that at its share since then it would have had one in 19 of 20 cases.
   */
  readonly isNew: boolean;
  readonly deals: number;
  /** One a quarter. */
  readonly quarters: readonly QuarterOfLine[];
}

export interface Uptake {
  /** "2026 Q3", from the first deal's quarter to the last one's, without a gap. */
  readonly quarters: readonly string[];
  /** New lines first, the latest first among them; then by name. */
  readonly lines: readonly LineUptake[];
  /** Deals left out for want of a line or a date. */
  readonly left: number;
}

const newFor = 4;
const quietBefore = 2;
const byChance = 0.05;

/**
 * How each line is picked up over the calendar quarters. A line without a dated deal is not in it; no deal gives no quarter.
 *
 * @example uptake({ names: ["A"], codes: [0], days: [46295] }).quarters // ["2026 Q3"]
 */
export function uptake({ names, codes, days, votes = null }: UptakeColumns): Uptake {
  const quarterOf = Array.from(days, quarterNumber);
  let [from, to, left] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  quarterOf.forEach((quarter, row) => {
    if (Number.isNaN(quarter) || !(at(codes, row) >= 0)) {
      left++;
      return;
    }
    if (quarter < from) from = quarter;
    if (quarter > to) to = quarter;
  });
  if (from > to) return { quarters: [], lines: [], left };
  const width = to - from + 1;
  // Of many lines and many quarters most meet in no deal: a line holds those of its deals.
  const counts = names.map(() => new Map<number, number>());
  const totals = new Float64Array(width);
  quarterOf.forEach((quarter, row) => {
    const count = counts[at(codes, row)];
    if (count === undefined || Number.isNaN(quarter)) return;
    const vote = votes === null ? 1 : at(votes, row);
    const before = count.get(quarter - from);
    count.set(quarter - from, before === undefined ? vote : before + vote);
    add(totals, quarter - from, vote);
  });
  const lines = counts.flatMap((count, code) => {
    const own = [...count].filter(([, deals]) => deals > 0).sort(([a], [b]) => a - b);
    const [first] = own[0] ?? [];
    if (first === undefined) return [];
    const total = sum(own.map(([, deals]) => deals));
    const before = sum(totals.subarray(0, first));
    const since = total / (sum(totals) - before);
    const isNew =
      first >= quietBefore && first >= width - newFor && (1 - since) ** before <= byChance + closeEnough;
    const quarters = once(() => Array.from(totals, (all, quarter) => ofQuarter(count.get(quarter), all)));
    return [
      {
        line: names[code] ?? "",
        first,
        isNew,
        deals: total,
        get quarters() {
          return quarters();
        },
      },
    ];
  });
  lines.sort(
    (a, b) =>
      Number(b.isNew) - Number(a.isNew) || (a.isNew ? b.first - a.first : 0) || compareNames(a.line, b.line),
  );
  return { quarters: Array.from({ length: width }, (_, at) => quarterName(from + at)), lines, left };
}

function ofQuarter(deals = 0, total: number): QuarterOfLine {
  if (total === 0) return { deals, share: null, low: null, high: null };
  const [low, high] = wilson(deals / total, total);
  return { deals, share: deals / total, low, high };
}

/** Quarters since the year 0; NaN without a day. */
function quarterNumber(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3);
}

/**
 * The calendar quarter of a serial day; "" without a day.
 *
 * @example quarterOfDay(46295) // "2026 Q3"
 */
export function quarterOfDay(day: number): string {
  const quarter = quarterNumber(day);
  return Number.isNaN(quarter) ? "" : quarterName(quarter);
}

function quarterName(quarter: number): string {
  return `${Math.floor(quarter / 4)} Q${(quarter % 4) + 1}`;
}
