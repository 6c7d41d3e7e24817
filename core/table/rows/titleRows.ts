import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { flagOf } from "../../cells/flagOf";
import { isEmpty } from "../../cells/isEmpty";
import { mappedInSlices } from "../../cells/mappedInSlices";
import type { Slices } from "../../cells/slices";
import { moneyOfCell } from "../money/moneyOfCell";
import { isBlankName } from "../names/isBlankName";
import { flagRoles } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { figureWord } from "./figureWord";
import { isFooter } from "./isFooter";
import { rowKind } from "./rowKind";
import { titleText } from "./titleText";
import { totalWord } from "./totalWord";

/** A row with one text, beside which at most figures stand: it may be the title of the rows below. */
export interface TitleRow {
  /** From 0 below the header; the title of the first group may stand above the header, at -2 or less. */
  readonly row: number;
  /** Its column, as an index into the cells. */
  readonly at: number;
  readonly text: string;
  readonly isLone: boolean;
  /** A count or the name of a column says that it is a title. */
  readonly isSure: boolean;
  /** The deals below, up to the next title. */
  readonly deals: readonly number[];
}

/**
 * The rows that may be titles of groups, ascending.
 *
 * @param suspects rows that may be no deals, ascending, from 0 below the header
 * @example finish(titleRows({ values: [["Stage", "Deal"], ["Won (1)", ""], ["", "Roll"]] }, { headerAt: 0, headers: ["Stage", "Deal"], positions: new Map([["deal", 1]]) }, [0]))[0].deals // [1]
 */
export function* titleRows(
  cells: CellTable,
  layout: TableLayout,
  suspects: readonly number[],
): Slices<readonly TitleRow[]> {
  // Tables in which many rows leave much blank have as many texts to look at, most of them again and again.
  const known = new Map<string, boolean>();
  const isKnownTitle = (text: string) => {
    const is = known.get(text) ?? isTitle(text);
    known.set(text, is);
    return is;
  };
  const looked = yield* mappedInSlices(suspects, (row) =>
    titleRow(cells.values[layout.headerAt + 1 + row] ?? [], row, layout, isKnownTitle),
  );
  const found = looked.flat();
  const above = found.length === 0 ? null : titleAbove(cells, layout);
  return withDeals(above === null ? found : [above, ...found], cells, layout);
}

/** Some titles with the deals of each, up to the next of them. */
export function withDeals(
  titles: readonly TitleRow[],
  { values }: CellTable,
  layout: TableLayout,
): readonly TitleRow[] {
  const below = layout.headerAt + 1;
  return titles.map((title, place) => {
    const next = titles[place + 1]?.row ?? values.length - below;
    const deals: number[] = [];
    for (let row = Math.max(0, title.row + 1); row < next; row++)
      if (rowKind(values[below + row] ?? [], layout) === "deal") deals.push(row);
    return { ...title, deals };
  });
}

function titleRow(
  row: readonly unknown[],
  index: number,
  { positions }: TableLayout,
  isText: (text: string) => boolean,
): TitleRow[] {
  const flags = flagRoles.map((role) => positions.get(role));
  let [at, figures] = [-1, 0];
  for (let place = 0; place < row.length; place++) {
    const cell = row[place];
    if (isEmpty(cell) || cellText(cell) === "" || (flags.includes(place) && flagOf(cell) === false)) continue;
    if (!Number.isNaN(moneyOfCell(cell))) figures++;
    else if (at >= 0 || typeof cell !== "string") return [];
    else at = place;
  }
  const text = at < 0 ? "" : cellText(row[at]).replace(/\s+/g, " ");
  if (!isText(text)) return [];
  const { role, isCounted } = titleText(text);
  return [{ row: index, at, text, isLone: figures === 0, isSure: role !== null || isCounted, deals: [] }];
}

function isTitle(text: string): boolean {
  if (text === "" || isBlankName(text) || isFooter(text)) return false;
  const { value } = titleText(text);
  return /\p{L}/u.test(value) && !totalWord(value) && !totalWord(text) && figureWord(value) === null;
}

/** The last row above the header, where it holds one text alone. */
function titleAbove({ values }: CellTable, layout: TableLayout): TitleRow | null {
  for (let index = layout.headerAt - 1; index >= 0; index--) {
    const row = values[index] ?? [];
    if (row.every(isEmpty)) continue;
    const [found] = titleRow(row, index - layout.headerAt - 1, layout, isTitle);
    return found?.isLone ? found : null;
  }
  return null;
}
