import { at } from "../../cells/at";
import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { moneyOfCell } from "../money/moneyOfCell";
import type { RawTable } from "../RawTable";
import { roleSpecs } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { stageMeaning } from "../stages/stageMeaning";
import type { RowKind } from "./rowKind";

/** In a table of fewer columns of names each row holds as little as a row of a summary. */
const fewestNames = 2;
/** How many deals show what a column holds. */
const sampled = 200;

/**
 * Rows after the last real deal that sum up: a run of rows of one word and figures below a total, or below a blank row and a title ("Top 3"),
 * or with figures where the deals have names, or with a word of another column ("Won" under Account). Rows count from 0 below the header.
 *
 * @param kindOf what a row was taken for so far; nothing for a deal
 * @returns none in a table of one column of names, and none without rows
 * @example rowsApart({ values: [["Account", "Stage"]] }, { headerAt: 0, headers: ["Account", "Stage"], positions: new Map() }, { rows: 0, names: new Map(), measures: new Map() }, () => undefined) // []
 */
export function rowsApart(
  cells: CellTable,
  layout: TableLayout,
  raw: RawTable,
  kindOf: (row: number) => RowKind | "told" | undefined,
): readonly number[] {
  const below = layout.headerAt + 1;
  const names = [...raw.names].flatMap(([role]) => {
    const place = layout.positions.get(role);
    return roleSpecs[role].cells === "names" && place !== undefined ? [{ role, place }] : [];
  });
  if (names.length < fewestNames) return [];
  const rowAt = (row: number) => cells.values[below + row] ?? [];
  let start = raw.rows;
  while (start > 0 && (kindOf(start - 1) !== undefined || isThin(rowAt(start - 1)))) start--;
  if (start === 0) return [];
  const deals = Array.from({ length: Math.min(start, sampled) }, (_, row) => row).filter(
    (row) => kindOf(row) === undefined,
  );
  const ofWords = names.filter(({ place }) => deals.every((row) => !isFigure(rowAt(row)[place])));
  const isElsewhere = ({ role, place }: (typeof names)[number], text: string) =>
    (role !== "stage" && role !== "status" && !["blank", "unfamiliar"].includes(stageMeaning(text))) ||
    names.some((other) => {
      const column = raw.names.get(other.role);
      if (other.place === place || column === undefined) return false;
      return deals.some((row) => foldName(cellText(column.cells[at(column.codes, row)])) === foldName(text));
    });
  const isStrange = (row: number) =>
    ofWords.some((name) => {
      const cell = rowAt(row)[name.place];
      return isFigure(cell) || (cellText(cell) !== "" && isElsewhere(name, cellText(cell)));
    });
  const found: number[] = [];
  let run: number[] = [];
  let isBelowSum = false;
  const close = () => {
    if (isBelowSum || run.some(isStrange)) for (const row of run) found.push(row);
    run = [];
  };
  for (let row = start; row < raw.rows; row++) {
    const kind = kindOf(row);
    if (kind === undefined) run.push(row);
    else {
      close();
      isBelowSum = kind === "total" || (kind === "lone" && row > 0 && kindOf(row - 1) === "blank");
    }
  }
  close();
  return found;
}

/** One word at most, and a figure. */
function isThin(row: readonly unknown[]): boolean {
  let [words, figures] = [0, 0];
  for (const cell of row) {
    if (cellText(cell) === "") continue;
    if (isFigure(cell)) figures++;
    else words++;
  }
  return words < 2 && figures > 0;
}

function isFigure(cell: unknown): boolean {
  return !Number.isNaN(moneyOfCell(cell));
}
