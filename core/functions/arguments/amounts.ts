import { CellError } from "../../cells/CellError";
import { currencies } from "../../table/money/currencies";
import { moneyColumn } from "../../table/money/moneyColumn";
import * as words from "../../words/en";
import type { Column } from "./asColumn";
import { type DataRows, rawMeasure } from "./rawColumn";
import { refuseErrors } from "./refuseErrors";

/**
 * The amount of each data row as the review reads it: NaN where it is blank, unreadable or negative. Throws a CellError for
 * an error cell in a row that counts, and where the amounts are in several currencies.
 */
export function amounts(
  parameter: string,
  column: Column,
  data: DataRows,
  counts: (row: number) => boolean,
): Float64Array {
  const raw = rawMeasure(column, data);
  if (raw.others) refuseErrors(parameter, raw.others, data, counts);
  const { values, currencies: shown } = moneyColumn(raw);
  const { found } = currencies(values, {
    column: null,
    amounts: raw.others,
    shown,
    formats: undefined,
    at: 0,
    positionOf: (row) => row,
  });
  if (found.length > 1) {
    throw new CellError("#VALUE!", words.functions.currenciesMixed(found.map(({ currency }) => currency)));
  }
  return values;
}
