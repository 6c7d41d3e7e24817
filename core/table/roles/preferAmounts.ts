import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { isLineAmount } from "../headerVocabulary/isLineAmount";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { currencyColumnFor, isOfOneCurrency } from "../money/currencyColumns";
import { currencyKey, isCurrency } from "../money/currencyIn";
import { isBlankName } from "../names/isBlankName";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

const better = 1.2;

/**
 * Of several columns of amounts lets a line's own amount go before the deal's, and a column of one currency before one of several.
 * Changes the scores.
 *
 * @param currencyAt positions of the columns of currencies
 * @returns the position of the column of several currencies that another is preferred to, else null
 */
export function preferAmounts(
  columns: readonly WeighedColumn[],
  cells: CellTable,
  headerAt: number,
  currencyAt: readonly number[],
): number | null {
  const headers = columns.map(({ header }) => header);
  const worth = (at: number) => strengthOf(columns[at]?.scores, "amount");
  const able = headers.flatMap((_, at) => (worth(at) >= agreed ? [at] : []));
  for (const at of able) {
    if (able.length > 1 && isLineAmount(headers[at] ?? ""))
      columns[at]?.scores.set("amount", worth(at) * better);
  }
  able.sort((a, b) => worth(b) - worth(a));
  const [first, ...rest] = able;
  if (first === undefined || rest.length === 0) return null;
  const isMixed = (at: number) => {
    const by = currencyColumnFor(headers, at, currencyAt);
    return by !== null && hasSeveral(cells, headerAt, by);
  };
  if (!isMixed(first)) return null;
  const one = rest.find((at) => saysOne(headers, at, currencyAt) && !isMixed(at));
  if (one === undefined) return null;
  columns[one]?.scores.set("amount", worth(first) + 0.05);
  return first;
}

function saysOne(headers: readonly string[], at: number, currencyAt: readonly number[]): boolean {
  return isOfOneCurrency(headers[at] ?? "") || currencyColumnFor(headers, at, currencyAt) !== null;
}

function hasSeveral({ values }: CellTable, headerAt: number, at: number): boolean {
  let first: string | null = null;
  for (let row = headerAt + 1; row < values.length; row++) {
    const text = cellText(values[row]?.[at]).trim();
    // What is no currency says nothing against the one that stands elsewhere.
    if (isBlankName(text) || !isCurrency(text)) continue;
    const key = currencyKey(text);
    first ??= key;
    if (key !== first) return true;
  }
  return false;
}
