import { columnName, rangeAddress } from "../../../core/cells/a1";
import type { SheetCells } from "../../../core/port/port";
import { type Cell, type Cells, Day, ErrorCell, type Given } from "../../parity/cells";
import type { ParityCase } from "../../parity/ParityCase";
import { parityCases } from "../../parity/parityCases";
import type { Shown } from "../../parity/Shown";
import { codeInCore, inCore } from "../../parity/ways";
import { type OpenedHarness, openHarness } from "./openHarness";
import { openLocal } from "./openLocal";

// Building and opening the grid takes most of this.
jest.setTimeout(240_000);

/** Where a case stands on its function's sheet. */
interface Placed {
  readonly one: ParityCase;
  readonly sheet: string;
  readonly formula: string;
  /** Columns from 0: of its formula, and of the first one that belongs to the next case. */
  readonly column: number;
  readonly next: number;
}

const isCells = (given: Given): given is Cells => Array.isArray(given);
const widthOf = (cells: Cells) => Math.max(1, ...cells.map((row) => row.length));
/** The widest table that a function spills. */
const resultWidth = 12;
const resultHeight = 60;

/** The cells of every case side by side, as rows from A1 on, and the formula of each case. */
function layOut(cases: readonly ParityCase[]) {
  const rows: Cell[][] = Array.from({ length: resultHeight }, () => []);
  const placed: Omit<Placed, "sheet">[] = [];
  let column = 0;
  for (const one of cases) {
    const args = one.args.map((given) => {
      if (given === undefined) return "";
      if (!isCells(given)) return typeof given === "number" ? String(given) : `"${given}"`;
      const left = column;
      given.forEach((row, r) => {
        row.forEach((cell, c) => {
          const line = rows[r];
          if (line) line[left + c] = cell;
        });
      });
      column += widthOf(given);
      const right = column - 1;
      const height = one.wholeColumns ? Number.POSITIVE_INFINITY : given.length;
      return rangeAddress({ top: 1, left, bottom: height, right });
    });
    while (args.at(-1) === "") args.pop();
    const formula = `=${one.name}(${args.join(",")})`;
    placed.push({ one, formula, column, next: column + resultWidth });
    column += resultWidth;
  }
  return { rows, placed };
}

const asCell = (cell: Cell | undefined): unknown => {
  if (cell === undefined || cell instanceof ErrorCell) return null;
  return cell instanceof Day ? cell.date : cell;
};

/** A sample, since the grid takes its time for each: every function, with each way in which cells reach it. */
const sampled = parityCases.filter(({ title }) =>
  /^(with every argument|over whole columns|with a title above the header|with blank rows between|of one deal|.* with (blanks|#N\/A)|.* as ISO text|.* (left out|from a blank cell))$/.test(
    title,
  ),
);

let harness: OpenedHarness;
const shownIn = new Map<ParityCase, Shown & { code: string | null }>();

beforeAll(async () => {
  harness = await openHarness();
  const { port, control } = await openLocal(harness.page);
  for (const name of new Set(sampled.map((one) => one.name))) {
    const { rows, placed } = layOut(sampled.filter((one) => one.name === name));
    const width = placed.at(-1)?.next ?? 0;
    const sheet = await control.addSheet(
      name,
      rows.map((row) => Array.from({ length: width }, (_, c) => asCell(row[c]))),
    );
    for (const [r, row] of rows.entries())
      for (const [c, cell] of row.entries())
        if (cell instanceof ErrorCell) await control.type(sheet, `${columnName(c)}${r + 1}`, cell.formula);
    for (const { formula, column } of placed)
      await port.insertFormula(sheet, formula, `${columnName(column)}1`);
    await control.settle();
    const read = await port.read(sheet);
    for (const place of placed) shownIn.set(place.one, await shownAt({ ...place, sheet }, read));
  }
}, 600_000);
afterAll(() => harness?.close());

/** What the case's cells show: an error's words are what the page tells of it. */
async function shownAt({ one, sheet, column }: Placed, { cells }: SheetCells) {
  const at = (row: number, c: number) => cells.values[row + 1 - cells.top]?.[c - cells.left] ?? "";
  const words = await harness.page.evaluate(([id, c]) => window.localHarness.words(id, 0, c), [
    sheet,
    column,
  ] as const);
  if (words !== null) return { words, code: String(at(0, column)) };
  const expected = inCore(one);
  const size = "rows" in expected ? expected.rows : [[null]];
  return {
    rows: size.map((row, r) => row.map((_, c) => at(r, column + c))),
    code: null,
  };
}

/** The grid itself keeps the numbers of a spilled table to some 12 digits; a single value it keeps whole. */
const asSpilled = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(9)) : cell);
const inGrid = (answer: Shown | undefined) =>
  answer !== undefined && "rows" in answer && answer.rows.flat().length > 1
    ? { ...answer, rows: answer.rows.map((row) => row.map(asSpilled)) }
    : answer;

test.each(sampled.map((one) => [one.name, one.title, one] as const))("grid: %s %s", (_, __, one) => {
  const expected = { ...inCore(one), code: codeInCore(one) };
  expect(inGrid(shownIn.get(one))).toEqual(inGrid(expected));
});
