import { errorText } from "../cells/errorText";
import type { Mix } from "../measures/mixOf";
import { readNames } from "../table/names/readNames";
import type { Column } from "./arguments/asColumn";
import type { DataRows } from "./arguments/rawColumn";
import { countByCell } from "./countByCell";

/**
 * The quick way where every row counts 1: null where a cell is an error, or where names come in several spellings and the rows
 * must be looked at to find the most frequent one.
 */
export function tallyRows(
  column: Column,
  data: DataRows,
  keyOf: (text: string) => string,
): { readonly names: readonly string[]; readonly mix: Mix } | null {
  const { cells, counts } = countByCell(column, data);
  if (cells.some((cell) => errorText(cell) !== null)) return null;
  const { names, codes, merged } = readNames({ cells, codes: Int32Array.from(cells.keys()) }, keyOf);
  if (merged.length > 0) return null;
  const deals = new Float64Array(names.length);
  let n = 0;
  codes.forEach((code, cell) => {
    if (code < 0) return;
    deals[code] = (deals[code] ?? 0) + (counts[cell] ?? 0);
    n += counts[cell] ?? 0;
  });
  return { names, mix: { deals, counted: deals, weights: deals, n, total: n, effectiveDeals: n } };
}
