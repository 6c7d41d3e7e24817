import { fold } from "./fold";
import type { PeriodHabit } from "./periodOf";
import { periodWords } from "./periodWords";

const anyS = /^(?:s|sem) ?(\d{1,2})(?: |$)/;
const figureBehind = /^([a-z]+) (\d{1,2})$/;
/** Figures behind months that lie further apart than this are days: no pipeline holds so many years. */
const mostYears = 12;

/**
 * How a column writes periods: whether "S1" is a week, since others are "S24" or "S01", and whether "Dec 15" is a day, since others are
 * "Jan 8", or too far apart for years. Texts that are no periods say nothing.
 *
 * @param cells the column's cells, each once
 * @example periodHabit(["S1", "S24"]) // { sIsWeek: true, figureIsDay: false }
 */
export function periodHabit(cells: readonly unknown[]): PeriodHabit {
  let [sIsWeek, figureIsDay] = [false, false];
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.length > 40 || !/\d/.test(cell)) continue;
    const text = fold(cell).replace(/([a-z])(?=\d)/g, "$1 ");
    const index = anyS.exec(text)?.[1];
    if (index !== undefined && !/^[12]$/.test(index)) sIsWeek = true;
    const [, word = "", figure = ""] = figureBehind.exec(text) ?? [];
    if (figure === "" || periodWords.get(word)?.is !== "month") continue;
    if (figure.length === 1) figureIsDay = true;
    low = Math.min(low, Number(figure));
    high = Math.max(high, Number(figure));
  }
  return { sIsWeek, figureIsDay: figureIsDay || high - low > mostYears };
}
