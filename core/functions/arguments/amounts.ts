import { Issues } from "../../table/Issues";
import { currencies } from "../../table/money/currencies";
import { moneyColumn } from "../../table/money/moneyColumn";
import * as words from "../../words/en";
import { CellError } from "../CellError";
import type { AlignedColumns } from "./alignColumns";
import type { Column } from "./asColumn";
import { errorText } from "./errorText";
import { rawMeasure } from "./rawColumn";
import { refuseError } from "./refuseError";

/**
 * The amount of each data row as the review reads it: NaN where it is blank, unreadable or negative. Throws a CellError for
 * an error cell in a row that counts, and where the amounts are in several currencies.
 */
export function amounts(
  parameter: string,
  column: Column,
  rows: Pick<AlignedColumns<never>, "first" | "end">,
  counts: (row: number) => boolean,
): Float64Array {
  const raw = rawMeasure(column, rows);
  if (raw.others?.cells.some((cell) => errorText(cell) !== null)) {
    const { codes, cells } = raw.others;
    const wrong = codes.findIndex((code, row) => code >= 0 && counts(row) && errorText(cells[code]) !== null);
    if (wrong >= 0) refuseError(parameter, cells[codes[wrong] ?? -1], rows.first + wrong);
  }
  const { values, currencies: shown } = moneyColumn(
    raw,
    0,
    parameter,
    new Issues(new Int32Array(raw.numbers.length)),
  );
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
