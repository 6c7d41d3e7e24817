import { CellError } from "../../cells/CellError";
import { buildHistory } from "../../customers/history/buildHistory";
import { isRefund } from "../../customers/history/isRefund";
import type { PurchaseHistory } from "../../customers/history/PurchaseHistory";
import { dateColumn } from "../../table/dates/dateColumn";
import { foldAccount } from "../../table/names/foldAccount";
import { readNames } from "../../table/names/readNames";
import { noPurchases } from "../../words/en/customers";
import { alignColumns } from "../arguments/alignColumns";
import { amounts as readAmounts } from "../arguments/amounts";
import { rawColumn, rawMeasure } from "../arguments/rawColumn";
import { readDay } from "../arguments/readDay";
import { refuseErrors } from "../arguments/refuseErrors";
import type { Argument } from "../FunctionSpec";

/** The purchases of a call. Throws the CellError that says why there is none, or which cell cannot be read. */
export function readHistory(
  accounts: Argument,
  dates: Argument,
  amounts: Argument,
  asOf: Argument,
): PurchaseHistory {
  const aligned = alignColumns([
    ["accounts", accounts],
    ["dates", dates],
    ["amounts", amounts],
  ]);
  const [accountColumn, dateCells, amountColumn] = aligned.columns;
  const raw = rawColumn(accountColumn ?? [], aligned);
  refuseErrors("accounts", raw, aligned, () => true);
  const { names, codes } = readNames(raw, foldAccount);
  const days = rawMeasure(dateCells ?? [], aligned);
  const money =
    amountColumn && readAmounts("amounts", amountColumn, aligned, (row) => (codes[row] ?? -1) >= 0);
  // Some hosts hand empty cells over as 0: where no amount is more than that, none is known.
  const none = !money?.some((amount) => amount > 0);
  const history = buildHistory(
    {
      names,
      codes,
      days: dateColumn(days).values,
      amounts:
        money?.map((amount, row) => {
          if (amount === 0 && none) return Number.NaN;
          const refunded = Number.isNaN(amount) && isRefund(amountColumn?.[aligned.first + row]?.[0]);
          return refunded ? -1 : amount;
        }) ?? null,
    },
    readDay("asOf", asOf),
  );
  if (history.accounts.length === 0) throw new CellError("#N/A", noPurchases);
  return history;
}
