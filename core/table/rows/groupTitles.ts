import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { flagOf } from "../../cells/flagOf";
import { foldName } from "../../cells/foldName";
import { isEmpty } from "../../cells/isEmpty";
import { moneyOfCell } from "../money/moneyOfCell";
import { isBlankName } from "../names/isBlankName";
import { flagRoles } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { stageMeaning } from "../stages/stageMeaning";
import { figureWord } from "./figureWord";
import { isFooter } from "./isFooter";
import { rowKind } from "./rowKind";
import { type TitleRole, titleRoles, titleText } from "./titleText";
import { totalWord } from "./totalWord";

/** The title of a group of rows: one text above them, perhaps with their number and their sums. */
export interface GroupTitle {
  /** The title's row and those of its group, from 0 below the header; the title itself may stand right above the header, at -1 or less. */
  readonly row: number;
  /** Its column, as an index into the cells. */
  readonly at: number;
  readonly text: string;
  readonly value: string;
  /** The column that the title stands for; null where nothing tells. */
  readonly role: TitleRole | null;
  readonly deals: readonly number[];
}

interface Candidate {
  readonly row: number;
  readonly at: number;
  readonly text: string;
  readonly isLone: boolean;
  readonly kind: "title" | "maybe";
  readonly deals: number[];
}

/**
 * The titles of groups among some rows, ascending, with the deals below each. A lone text is one where a count or a colon says so, where it is
 * a stage, where a repeated header follows, and where all groups of the table begin so; with sums beside it also where its column is filled
 * by such rows alone.
 *
 * @param suspects rows that may be no deals, ascending, from 0 below the header
 * @param portfolio names that are lines
 */
export function groupTitles(
  cells: CellTable,
  layout: TableLayout,
  suspects: readonly number[],
  portfolio: readonly string[],
): readonly GroupTitle[] {
  const below = layout.headerAt + 1;
  const rowAt = (row: number) => cells.values[below + row] ?? [];
  const candidates = suspects.flatMap((row) => candidate(rowAt(row), row, layout));
  if (candidates.length === 0) return [];
  const above = titleAbove(cells, layout);
  const all = above === null ? candidates : [above, ...candidates];
  addDeals(all, cells, layout);
  const titles = titlesAmong(all, cells, layout);
  return withRoles(titles, cells, layout, portfolio);
}

/** A row with one text, beside which at most figures stand. */
function candidate(row: readonly unknown[], index: number, { positions }: TableLayout): Candidate[] {
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
  if (!isTitle(text)) return [];
  const { role, isCounted } = titleText(text);
  const kind = role !== null || isCounted ? "title" : "maybe";
  return [{ row: index, at, text, isLone: figures === 0, kind, deals: [] }];
}

function isTitle(text: string): boolean {
  if (text === "" || isBlankName(text) || isFooter(text)) return false;
  const { value } = titleText(text);
  return /\p{L}/u.test(value) && !totalWord(value) && !totalWord(text) && figureWord(value) === null;
}

/** The last row above the header, where it holds one text alone. */
function titleAbove({ values }: CellTable, layout: TableLayout): Candidate | null {
  for (let index = layout.headerAt - 1; index >= 0; index--) {
    const row = values[index] ?? [];
    if (row.every(isEmpty)) continue;
    const [found] = candidate(row, index - layout.headerAt - 1, layout);
    return found?.isLone ? { ...found, kind: "maybe" } : null;
  }
  return null;
}

/** Gives each candidate the deals below it, up to the next candidate. */
function addDeals(candidates: readonly Candidate[], { values }: CellTable, layout: TableLayout): void {
  const below = layout.headerAt + 1;
  candidates.forEach(({ row, deals }, place) => {
    const next = candidates[place + 1]?.row ?? values.length - below;
    for (let each = Math.max(0, row + 1); each < next; each++)
      if (rowKind(values[below + each] ?? [], layout) === "deal") deals.push(each);
  });
}

function titlesAmong(
  all: readonly Candidate[],
  { values }: CellTable,
  layout: TableLayout,
): readonly Candidate[] {
  const below = layout.headerAt + 1;
  const repeatsHeader = ({ row }: Candidate) => {
    for (let next = below + row + 1; next < values.length; next++) {
      if ((values[next] ?? []).every(isEmpty)) continue;
      return next === layout.headerAt || rowKind(values[next] ?? [], layout) === "header";
    }
    return false;
  };
  const inTable = all.filter(({ row }) => row >= 0);
  const lone = inTable.filter(({ isLone }) => isLone);
  const first = firstFilled(values, below);
  const beginGroups =
    lone.length > 1 &&
    lone[0]?.row === first &&
    lone.every(({ deals }, place) => deals.length > 0 || place < lone.length - 1);
  const rowsOf = new Map<number, Set<number>>();
  for (const { row, at } of inTable) rowsOf.set(at, (rowsOf.get(at) ?? new Set()).add(row));
  const ownColumn = new Map(
    [...rowsOf].map(([at, rows]) => [at, rows.size > 1 && isFilledBy(values, below, at, rows)]),
  );
  const found = inTable.filter((each, place) => {
    const isNested = each.isLone && inTable[place + 1]?.row === each.row + 1;
    if (each.deals.length === 0 && !isNested) return false;
    // An account whose name ends in a number has deals of as few texts beside it.
    if (!each.isLone && each.deals.some((row) => textsIn(values[below + row] ?? []) < 2)) return false;
    if (each.kind === "title" || ownColumn.get(each.at) === true) return true;
    if (isStage(titleText(each.text).value) && lacks(layout, "stage", each, values)) return true;
    return each.isLone && (beginGroups || repeatsHeader(each));
  });
  // The title of the first group stands above the header where the others stand above a repeated one, or name stages as it does.
  const [top] = all;
  const isOfGroup =
    top !== undefined &&
    top.row < 0 &&
    found.some((each) => (repeatsHeader(each) && each.row > 0) || isStage(titleText(top.text).value));
  return isOfGroup && found.length > 0 ? [top, ...found] : found;
}

function textsIn(row: readonly unknown[]): number {
  return row.filter((cell) => cellText(cell) !== "" && Number.isNaN(moneyOfCell(cell))).length;
}

function firstFilled(values: CellTable["values"], below: number): number {
  const index = values.findIndex((row, at) => at >= below && !row.every(isEmpty));
  return index - below;
}

/** Whether a column is filled on some rows alone. */
function isFilledBy(
  values: CellTable["values"],
  below: number,
  at: number,
  rows: ReadonlySet<number>,
): boolean {
  for (let index = below; index < values.length; index++) {
    if (!rows.has(index - below) && cellText(values[index]?.[at]) !== "") return false;
  }
  return true;
}

function isStage(text: string): boolean {
  const meaning = stageMeaning(text);
  return meaning !== "blank" && meaning !== "unfamiliar";
}

/** Whether the deals below a title leave a column blank, or there is none. */
function lacks(
  { positions, headerAt }: TableLayout,
  role: TitleRole,
  { deals }: Candidate,
  values: CellTable["values"],
): boolean {
  const at = positions.get(role) ?? (role === "stage" ? positions.get("status") : undefined);
  if (at === undefined) return deals.length > 0;
  return deals.length > 0 && deals.every((row) => isBlankName(values[headerAt + 1 + row]?.[at]));
}

function withRoles(
  titles: readonly Candidate[],
  { values }: CellTable,
  layout: TableLayout,
  portfolio: readonly string[],
): readonly GroupTitle[] {
  const ours = new Set(portfolio.map(foldName));
  const roleOf = (title: Candidate): TitleRole | null => {
    const { value, role } = titleText(title.text);
    if (role !== null) return role;
    if (isStage(value) && lacks(layout, "stage", title, values)) return "stage";
    const own = titleRoles.find((each) => layout.positions.get(each) === title.at);
    if (own !== undefined && lacks(layout, own, title, values)) return own;
    return ours.has(foldName(value)) && lacks(layout, "line", title, values) ? "line" : null;
  };
  const found = titles.map((title) => ({
    ...title,
    value: titleText(title.text).value,
    role: roleOf(title),
  }));
  // Beside "Proposal" and "Won" the title "Hot" is a stage too, unless it stands above other titles.
  const isPlain = (each: (typeof found)[number]) =>
    each.role === null && lacks(layout, "stage", each, values);
  const stages = found.filter(({ role }) => role === "stage").length;
  const isByStage = stages > 0 && stages >= found.filter(isPlain).length;
  return found.map((each) => (isByStage && isPlain(each) ? { ...each, role: "stage" } : each));
}
