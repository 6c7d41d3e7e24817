import { isRefund } from "../../customers/history/isRefund";
import { currencies } from "../../table/money/currencies";
import { moneyColumn } from "../../table/money/moneyColumn";
import type { Role } from "../../table/role";
import { CellRefusal } from "../CellProblem";
import { type Column, cellAt } from "./Column";
import { columnParameter, type RequiredColumn, type Rows } from "./Parameter";
import { rawMeasure } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/** Amounts as weights: taken from a sheet only where shares are by amount. */
export const weights = (): RequiredColumn<Float64Array> =>
  columnParameter("figures", "weights", (...given) => ({ value: amountsOf(...given) }));

/** An amount a row as the review reads it: NaN where it is blank, unreadable or negative. Several currencies are refused. */
export const amounts = (role?: Role): RequiredColumn<Float64Array> =>
  columnParameter("figures", role === undefined ? null : [role], (...given) => ({
    value: amountsOf(...given),
  }));

/**
 * What was paid a row; below 0 for a refund, whatever its size.
 *
 * @example payments().readColumn("amounts", { rows: [[200], [-30]], at: 0 }, { header: -1, first: 0, end: 2 }).value // [200, -1]
 */
export function payments(): RequiredColumn<Float64Array> {
  return columnParameter("figures", null, (parameter, column, rows) => {
    const paid = amountsOf(parameter, column, rows);
    // Some hosts hand empty cells over as 0: where no amount is more than that, none is known.
    const none = !paid.some((amount) => amount > 0);
    const value = paid.map((amount, row) => {
      if (amount === 0 && none) return Number.NaN;
      return Number.isNaN(amount) && isRefund(cellAt(column, rows.first + row)) ? -1 : amount;
    });
    return { value };
  });
}

function amountsOf(parameter: string, column: Column, rows: Rows): Float64Array {
  const raw = rawMeasure(column, rows);
  if (raw.others) refuseErrors(parameter, raw.others, rows);
  const { values, currencies: shown } = moneyColumn(raw);
  const { found } = currencies(values, {
    column: null,
    amounts: raw.others,
    shown,
    formats: undefined,
    at: 0,
    positionOf: (row) => row,
  });
  if (found.length <= 1) return values;
  throw new CellRefusal("#VALUE!", {
    code: "currencies-mixed",
    currencies: found.map(({ currency }) => currency),
  });
}
