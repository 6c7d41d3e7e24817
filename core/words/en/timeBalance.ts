import type { PriceOfBalance } from "../../time/balance/priceOfBalance";
import type { Staying } from "../../time/balance/staying";
import type { TimeInputs } from "../../time/timeInputs";
import { list, money, percent, plural } from "./format";
import { limitsThatClash } from "./hoursProblem";

type Price = Pick<
  PriceOfBalance,
  "new" | "cost" | "free" | "line" | "held" | "aim" | "floor" | "clash" | "perPoint"
>;

/** "it costs 3 % of this week's gain; by worth alone it would be 16 %", or "" where balance changes nothing that is seen. */
export function whatItCosts({ cost, free, new: share }: Price, of: "new" | "current"): string {
  const sideOf = (one: number) => percent(of === "new" ? one : 1 - one);
  if (sideOf(share) === sideOf(free.new)) return "";
  const price = cost < 0.005 ? "it costs next to nothing" : `it costs ${percent(cost)} of this week's gain`;
  return `${price}; by worth alone it would be ${sideOf(free.new)}`;
}

/** What else is to say of the aims: a line that is held, an aim that is not reached, limits that clash. */
export function balanceNotes({ line, held, aim, floor, cost, clash }: Price, budget: number): string[] {
  const told: string[] = [];
  if (line !== null && line.free > line.cap + 1e-9 && line.share <= line.cap + 1e-9)
    told.push(
      `${line.name} gets no more than ${percent(line.cap)} of the hours; by worth alone it would be ${percent(line.free)}`,
    );
  if (held === "cap")
    told.push(
      `The upper limits alone cost ${percent(cost)} of the gain, more than the ${percent(budget)} that balance may cost (balanceBudget)`,
    );
  if (held === "budget" && aim !== null)
    told.push(
      `The aim is ${percent(aim)} for new customers, but more than ${percent(floor)} would cost over ${percent(budget)} of the gain (balanceBudget)`,
    );
  if (clash !== null)
    told.push(
      `Not all limits can be kept together: ${limitsThatClash(clash)}. No other hours come nearer to them`,
    );
  return told;
}

/** What a further step costs; "" where it costs nothing that is seen. */
export function onePointMore(
  { perPoint, free }: Price,
  { inMoney, currency }: Pick<TimeInputs, "inMoney" | "currency">,
): string {
  // Without amounts a value counts deals, and a price in parts of a deal says nothing.
  const [price, least] = inMoney
    ? [money(perPoint * free.value, currency), 0.0001]
    : [`${percent(perPoint)} of the gain`, 0.0005];
  return perPoint * free.value > 0 && perPoint >= least
    ? `One percentage point more for new customers would cost ${price}`
    : "";
}

/** In so many of the draws an account must keep its hours to be said to stay. */
const surely = 0.9;
const named = 5;

/** Which accounts keep their hours should the efforts be half or double; "" where no account has hours. */
export function whoStays(staying: readonly Staying[]): string {
  if (staying.length === 0) return "";
  const keeps = (one: boolean) => `nearly always ${one ? "keeps its" : "keep their"} hours`;
  const sure = staying.filter(({ part }) => part >= surely).map(({ account }) => account);
  const should = "Should every effort be off by up to half or double";
  if (sure.length === staying.length)
    return `${should}, ${sure.length === 1 ? sure[0] : `all ${sure.length} accounts`} ${keeps(sure.length === 1)}`;
  if (sure.length === 0) return `${should}, no account is sure to keep its hours: look at the efforts first`;
  const rest = staying.length - sure.length;
  return `${should}, ${list(sure, named)} ${keeps(sure.length === 1)}; ${plural(rest, "account")} may drop out for others`;
}

/** "between 10 % and 20 %" */
export const between = ([low, high]: readonly [number, number]): string =>
  percent(low) === percent(high) ? percent(low) : `between ${percent(low)} and ${percent(high)}`;
