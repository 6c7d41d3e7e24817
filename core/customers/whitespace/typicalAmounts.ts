import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { median } from "../../statistics/median";
import { quantile } from "../../statistics/quantile";
import type { LineSales } from "./buildOwnership";
import type { Ownership } from "./Ownership";

/** Fewer sales than this of a line at a size, and those at every size speak for it. */
const fewestSales = 5;

/** What a sale of each line is usually worth to an account of a given size. */
export interface TypicalAmounts {
  /** 0, 1, 2: the smallest third of the accounts by all they bought, the middle one, the largest. */
  readonly sizeOf: (account: number) => number;
  /** The median sale, of accounts of that size where there are enough, else of all; null where no sale of the line has an amount. */
  readonly amount: (line: number, size: number) => TypicalAmount | null;
}

export interface TypicalAmount {
  readonly amount: number;
  readonly isAtSize: boolean;
}

/**
 * @returns null where the sales have no amounts
 * @example typicalAmounts({ accounts: ["A", "B"], accountCodes: Int32Array.of(0, 0, 1), lines: ["X", "Y"], lineCodes: Int32Array.of(0, 1, 1), amounts: Float64Array.of(10, 30, 50), days: null }, { accounts: ["A", "B"], lines: ["X", "Y"] }).amount(1, 0) // { amount: 40, isAtSize: false }
 */
export function typicalAmounts(sales: LineSales, ownership: Ownership): TypicalAmounts | null {
  const { amounts } = sales;
  if (amounts === null || amounts.every((amount) => !(amount > 0))) return null;
  const place = new Map(ownership.accounts.map((account, i) => [account, i]));
  const accountOf = Int32Array.from(
    sales.accountCodes,
    (code) => place.get(sales.accounts[code] ?? "") ?? -1,
  );
  const totals = new Float64Array(ownership.accounts.length);
  accountOf.forEach((account, row) => {
    if (account >= 0 && at(amounts, row) > 0) add(totals, account, at(amounts, row));
  });
  const ascending = totals.slice().sort();
  const edges = [quantile(ascending, 1 / 3), quantile(ascending, 2 / 3)];
  const sizeOf = (account: number) => edges.filter((edge) => at(totals, account) > edge).length;

  const bySize = ownership.lines.map(() => [[], [], []] as [number[], number[], number[]]);
  accountOf.forEach((account, row) => {
    const amount = at(amounts, row);
    if (account >= 0 && amount > 0) bySize[sales.lineCodes[row] ?? -1]?.[sizeOf(account)]?.push(amount);
  });
  const medians = bySize.map((sizes) => {
    const ofAllSizes = usual(sizes.flat());
    return sizes.map((values) => {
      const isAtSize = values.length >= fewestSales;
      const amount = isAtSize ? usual(values) : ofAllSizes;
      return amount === null ? null : { amount, isAtSize };
    });
  });
  return { sizeOf, amount: (line, size) => medians[line]?.[size] ?? null };
}

function usual(values: readonly number[]): number | null {
  return values.length === 0 ? null : median(values);
}
