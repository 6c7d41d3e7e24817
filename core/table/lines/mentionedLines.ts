import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { encodeColumns } from "../encodeColumns";
import { type MoneyColumn, moneyColumn } from "../money/moneyColumn";
import { isBlankName } from "../names/isBlankName";
import { amountIn } from "./holdingOf";
import type { LineColumns } from "./lineColumns";

/** What columns of lines say of some rows. */
export interface MentionedLines {
  /** The row of each mention, ascending; a row without a line has one mention of none. */
  readonly rows: Int32Array;
  /** The line of each mention, by its column; -1 for none. */
  readonly codes: Int32Array;
  /** The money of each mention, NaN for none; null where the columns hold none. */
  readonly amounts: Float64Array | null;
  /** How the money of each column was read; none where they hold none. */
  readonly readings: readonly MoneyColumn[];
}

/**
 * What the columns say of some rows: one mention a line that a row holds. Each column's amounts are read as those of any column of money.
 *
 * @param indexes the rows, as indexes into the cells
 * @example mentionedLines({ names: ["A", "B"], positions: [0, 1], holding: "marks" }, { values: [["x", "x"], ["", ""]] }, [0, 1]).codes // [0, 1, -1]
 */
export function mentionedLines(
  { positions, holding }: LineColumns,
  cells: Pick<CellTable, "values">,
  indexes: ArrayLike<number>,
): MentionedLines {
  const picked = Array.from(indexes, (index) => cells.values[index] ?? []);
  const measures =
    holding === "money"
      ? encodeColumns(picked, 0, new Map(), new Map(positions.map((position) => [position, position])))
          .measures
      : new Map();
  const readings = [...measures.values()].map((measure) => moneyColumn(measure));
  const [rows, codes, amounts]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < picked.length; row++) {
    const before = codes.length;
    for (let code = 0; code < positions.length; code++) {
      const cell = picked[row]?.[at(positions, code)];
      const held = isBlankName(cell) ? null : amountIn(cell);
      if (held === null || held === 0) continue;
      rows.push(row);
      codes.push(code);
      amounts.push(readings[code]?.values[row] ?? Number.NaN);
    }
    if (codes.length > before) continue;
    rows.push(row);
    codes.push(-1);
    amounts.push(Number.NaN);
  }
  return {
    rows: Int32Array.from(rows),
    codes: Int32Array.from(codes),
    amounts: readings.length > 0 ? Float64Array.from(amounts) : null,
    readings,
  };
}
