import { entry } from "../../cells/entry";
import type { CustomersTally } from "../tally/CustomersTally";

/** What accounts spend on a repeat purchase: `count` purchases of known amount, `mean` of them (0 where there is none). */
export interface RepeatSpend {
  readonly count: Float64Array;
  readonly mean: Float64Array;
}

/**
 * The first purchase is left out, as in the published model: it is often a trial of another size.
 *
 * @example repeatSpend({ repeats: Float64Array.of(2), repeatMoney: Float64Array.of(600), unit: 10 }).mean // [30]
 */
export function repeatSpend({
  repeats,
  repeatMoney,
  unit,
}: Pick<CustomersTally, "repeats" | "repeatMoney" | "unit">): RepeatSpend {
  const mean = repeatMoney.map((money, account) => {
    const count = entry(repeats, account);
    return count > 0 ? money / unit / count : 0;
  });
  return { count: repeats, mean };
}
