import type { LineSales } from "../../../core/customers/whitespace/buildOwnership";

/** Sales from a table of accounts and the lines that they buy, with an amount each where one is given. */
export function lineSales(
  table: Readonly<Record<string, readonly (string | readonly [line: string, amount: number])[]>>,
  lines?: readonly string[],
): LineSales {
  const rows = Object.entries(table).flatMap(([account, bought]) =>
    bought.map((sale): readonly [account: string, line: string, amount: number] =>
      typeof sale === "string" ? [account, sale, Number.NaN] : [account, ...sale],
    ),
  );
  const portfolio = lines ?? [...new Set(rows.map(([, line]) => line))].sort();
  const accounts = Object.keys(table);
  const amounts = Float64Array.from(rows, ([, , amount]) => amount);
  return {
    accounts,
    accountCodes: Int32Array.from(rows, ([account]) => accounts.indexOf(account)),
    lines: portfolio,
    lineCodes: Int32Array.from(rows, ([, line]) => portfolio.indexOf(line)),
    amounts: amounts.every(Number.isNaN) ? null : amounts,
    days: null,
    currency: "",
  };
}
