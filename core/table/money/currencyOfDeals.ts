import { at } from "../../cells/at";
import type { Pipeline } from "../Pipeline";

/**
 * The currencies of the rows of each deal: -1 where none carries one, `several` where they are not the same.
 *
 * @param first the rows of deal d are `first[d]` to `first[d + 1]` - 1
 * @example currenciesOfDeals(Int32Array.of(0, -1, 0, 1), Int32Array.of(0, 2, 4), 2) // [0, 2]
 */
export function currenciesOfDeals(codes: Int32Array, first: Int32Array, several: number): Int32Array {
  const deals = new Int32Array(first.length - 1).fill(-1);
  for (let deal = 0; deal < deals.length; deal++) {
    for (let row = at(first, deal); row < at(first, deal + 1); row++) {
      const code = at(codes, row);
      if (code >= 0) deals[deal] = deals[deal] === -1 || deals[deal] === code ? code : several;
    }
  }
  return deals;
}

/** The currency of some deals of a table: a table of several may hold deals of one, whose amounts add up. */
export function currencyOfDeals(
  whole: Pick<Pipeline, "amountsAdd" | "currency" | "currencyCodes" | "currencies">,
  amount: Float64Array | null,
  deals: Int32Array,
): Pick<Pipeline, "amountsAdd" | "currency" | "currencyCodes"> {
  const { amountsAdd, currency, currencyCodes, currencies } = whole;
  if (currencyCodes === null) return { amountsAdd, currency, currencyCodes };
  const codes = deals.map((deal) => at(currencyCodes, deal));
  const found = new Set(codes.filter((code, deal) => code >= 0 && !Number.isNaN(at(amount, deal))));
  const [only] = found;
  if (found.size > 1 || only === currencies.length)
    return { amountsAdd: false, currency, currencyCodes: codes };
  return {
    amountsAdd: true,
    currency: only === undefined ? "" : (currencies[only] ?? ""),
    currencyCodes: null,
  };
}
