import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { fold } from "../../cells/fold";
import { foldName } from "../../cells/foldName";
import { isBlank } from "../../cells/isBlank";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { parseMoney } from "../money/parseMoney";
import { isBlankName } from "../names/isBlankName";
import type { TableLayout } from "../roles/TableLayout";
import { isPeriod, isStep } from "./isNoLine";

/** Lines that stand as columns: a deal holds those whose cell has an amount or a mark. */
export interface LineColumns {
  readonly names: readonly string[];
  /** Positions of the columns among the cells. */
  readonly positions: readonly number[];
}

const sampleRows = 200;
/** Of the cells under names that no portfolio confirms, at least this part is blank: deals hold some of the lines. */
const leastBlank = 0.2;
const marks = /^(x|xx|y|yes|true|ja|j|oui|o|si|s|sim|ok|[\u2713\u2714\u2611\u2716\u2717\u00d7\u2022])$/;

/**
 * The columns that stand for lines, where a table has neither a line nor an amount column: those that are headed by names of the portfolio,
 * else two or more that hold amounts and are headed by names that say nothing else, none of them a month or another period.
 *
 * @param refused the user says that the table has no lines
 * @returns null where there are none
 */
export function lineColumns(
  cells: CellTable,
  layout: TableLayout,
  portfolio: readonly string[],
  refused: boolean,
): LineColumns | null {
  if (refused || layout.positions.has("amount") || layout.columns.line?.chosenByUser) return null;
  const ours = new Set(portfolio.map(foldName));
  const taken = new Set(layout.positions.values());
  const line = layout.positions.get("line");
  // A column of amounts under a word for a line ("Service") is one of several lines, or not read as lines at all.
  if (line !== undefined && !holdsAmounts(cells, layout, line)) return null;
  if (line !== undefined) taken.delete(line);
  const free = layout.headers.flatMap((name, position) =>
    name === "" || taken.has(position) ? [] : [{ name, position }],
  );
  const named = free.filter(({ name }) => ours.has(foldName(name)));
  const found = named.length > 1 ? named : guessed(cells, layout, free);
  if (found.length < 2) return null;
  return { names: found.map(({ name }) => name), positions: found.map(({ position }) => position) };
}

type Column = { readonly name: string; readonly position: number };

function holdsAmounts(cells: CellTable, { headerAt }: TableLayout, position: number): boolean {
  const rows = cells.values.slice(headerAt + 1, headerAt + 1 + sampleRows);
  const filled = rows.map((row) => row[position]).filter((cell) => !isBlankName(cell));
  return filled.length > 0 && filled.every((cell) => amountIn(cell) !== null);
}

const no = new Set("no n nein non nao nee false falsch faux falso".split(" "));

/** Cells that say yes, or yes and no, and no amount. */
function holdsMarks(cells: CellTable, { headerAt }: TableLayout, position: number): boolean {
  const rows = cells.values.slice(headerAt + 1, headerAt + 1 + sampleRows);
  const filled = rows.map((row) => row[position]).filter((cell) => !isBlankName(cell));
  const isMark = (cell: unknown) => Number.isNaN(amountIn(cell));
  return filled.some(isMark) && filled.every((cell) => isMark(cell) || no.has(fold(cellText(cell))));
}

/**
 * Headers of two columns or more that hold marks alone and may be lines, where no column says the line: marks may say anything, so
 * that only the portfolio makes them lines.
 */
export function maybeLineColumns(cells: CellTable, layout: TableLayout): readonly string[] {
  const { positions, columns, headers, notes } = layout;
  if (positions.has("line") || columns.line?.chosenByUser === true) return [];
  const taken = new Set([...positions.values(), ...notes.map((note) => note.at)]);
  const found = headers.filter(
    (name, at) =>
      name !== "" &&
      !taken.has(at) &&
      !isStep(name) &&
      !isPeriod(name) &&
      headerMatches(name).size === 0 &&
      holdsMarks(cells, layout, at),
  );
  return found.length > 1 ? found : [];
}

function guessed(cells: CellTable, layout: TableLayout, free: readonly Column[]): readonly Column[] {
  const rows = cells.values.slice(layout.headerAt + 1, layout.headerAt + 1 + sampleRows);
  const isLine = ({ name, position }: Column) => {
    const saysElse = [...headerMatches(name).keys()].some((role) => role !== "line");
    return !/\d/.test(name) && !saysElse && !isStep(name) && holdsAmounts(cells, layout, position);
  };
  if (free.some(({ name, position }) => isPeriod(name) && holdsAmounts(cells, layout, position))) return [];
  const found = free.filter((column) => isLine(column) && !holdsMarks(cells, layout, column.position));
  let blank = 0;
  for (const row of rows) for (const { position } of found) if (isBlank(row[position])) blank++;
  return blank >= leastBlank * rows.length * found.length ? found : [];
}

/** The money in a cell of a line's column; NaN for a mark; null for a cell that holds something else, and for one that says "no". */
export function amountIn(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  if (cell === true) return Number.NaN;
  const text = cellText(cell);
  if (marks.test(fold(text)) || marks.test(text.toLowerCase())) return Number.NaN;
  return parseMoney(text, ".")?.value ?? null;
}

/** What the columns say of some rows: one mention a line that a row holds. */
export function mentionedLines({ positions }: LineColumns, cells: CellTable, indexes: ArrayLike<number>) {
  const [rows, codes, amounts]: [number[], number[], number[]] = [[], [], []];
  let hasAmounts = false;
  for (let row = 0; row < indexes.length; row++) {
    const before = codes.length;
    positions.forEach((position, code) => {
      const cell = cells.values[at(indexes, row)]?.[position];
      const amount = isBlankName(cell) ? null : amountIn(cell);
      if (amount === null) return;
      rows.push(row);
      codes.push(code);
      amounts.push(amount);
      hasAmounts ||= !Number.isNaN(amount);
    });
    if (codes.length > before) continue;
    rows.push(row);
    codes.push(-1);
    amounts.push(Number.NaN);
  }
  return {
    rows: Int32Array.from(rows),
    codes: Int32Array.from(codes),
    amounts: hasAmounts ? Float64Array.from(amounts) : null,
  };
}
