import type { RawColumn, RawMeasure } from "./RawColumn";
import type { RawTable } from "./RawTable";

/**
 * A raw table with only the given rows.
 *
 * @example pickRows({ names: new Map([["stage", { codes: Int32Array.of(0, 1), cells: ["Won", "Lost"] }]]), measures: new Map() }, Int32Array.of(1)).names.get("stage").cells // ["Lost"]
 */
export function pickRows(raw: RawTable, rows: Int32Array): RawTable {
  return {
    rows: rows.length,
    names: new Map([...raw.names].map(([role, column]) => [role, pickColumn(column, rows)])),
    measures: new Map([...raw.measures].map(([role, measure]) => [role, pickMeasure(measure, rows)])),
  };
}

/** Only the cells that stand in the rows are kept, so that a rep's part of a large table is small. */
function pickColumn(raw: RawColumn, rows: Int32Array): RawColumn {
  const codes = new Int32Array(rows.length);
  const cells: unknown[] = [];
  const recode = new Map<number, number>();
  rows.forEach((from, row) => {
    const old = raw.codes[from] ?? -1;
    let code = old < 0 ? -1 : recode.get(old);
    if (code === undefined) {
      code = cells.length;
      recode.set(old, code);
      cells.push(raw.cells[old]);
    }
    codes[row] = code;
  });
  return { codes, cells };
}

function pickMeasure(raw: RawMeasure, rows: Int32Array): RawMeasure {
  const numbers = pickNumbers(raw.numbers, rows);
  if (raw.others === null) return { numbers, others: null };
  const others = pickColumn(raw.others, rows);
  return { numbers, others: others.cells.length > 0 ? others : null };
}

/**
 * The numbers of some rows.
 *
 * @example pickNumbers(Float64Array.of(7, 8, 9), Int32Array.of(2, 0)) // [9, 7]
 */
export function pickNumbers(numbers: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let row = 0; row < picked.length; row++) picked[row] = numbers[rows[row] ?? -1] ?? Number.NaN;
  return picked;
}
