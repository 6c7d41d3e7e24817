import { add } from "../../cells/add";
import { at } from "../../cells/at";
import type { LineSales } from "../../customers/whitespace/buildOwnership";

/** How often customers bought a line that they lacked. */
export interface TakeUp {
  /** Times / years: of one line that one customer lacks, in one year. */
  readonly aYear: number;
  /** First sales of a line to who had bought another one before. */
  readonly times: number;
  /** Years in which a customer lacked a line, over all customers and lines. */
  readonly years: number;
}

const daysPerYear = 365.25;

/**
 * Each customer lacks, from its first purchase on, every line that it did not buy that day, until it buys it or the data end. A line that a customer owns since
 * nobody knows when counts neither way.
 *
 * @param until serial day up to which the sales are known; later ones are not counted
 * @returns null where no time of a customer without a line is known: no dates, one line, one day
 * @example takeUp({ accounts: ["A"], accountCodes: Int32Array.of(0, 0), lines: ["X", "Y", "Z"], lineCodes: Int32Array.of(0, 1), amounts: null, days: Float64Array.of(45000, 45365.25), currency: "" }, 45730.5) // { aYear: 1 / 3, times: 1, years: 3 }
 */
export function takeUp(
  { accounts, accountCodes, lines, lineCodes, days }: LineSales,
  until: number,
): TakeUp | null {
  if (days === null) return null;
  const since = new Float64Array(accounts.length).fill(Number.POSITIVE_INFINITY);
  const first = new Map<number, number>();
  accountCodes.forEach((account, sale) => {
    const line = at(lineCodes, sale);
    const day = at(days, sale);
    if (account < 0 || !(line >= 0) || day > until) return;
    const key = account * lines.length + line;
    const before = first.get(key);
    if (before === undefined || Number.isNaN(day) || day < before) first.set(key, day);
    if (day < at(since, account)) since[account] = day;
  });
  const lacking = new Float64Array(accounts.length).fill(lines.length);
  let [times, spent] = [0, 0];
  first.forEach((day, key) => {
    const account = Math.floor(key / lines.length);
    add(lacking, account, -1);
    if (!(day > at(since, account))) return;
    times++;
    spent += day - at(since, account);
  });
  since.forEach((day, account) => {
    if (day <= until) spent += at(lacking, account) * (until - day);
  });
  const years = spent / daysPerYear;
  return years > 0 ? { aYear: times / years, times, years } : null;
}
