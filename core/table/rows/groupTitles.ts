import type { CellTable } from "../../cells/CellTable";
import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { isEmpty } from "../../cells/isEmpty";
import type { Slices } from "../../cells/slices";
import { isPeriod } from "../lines/isNoLine";
import { moneyOfCell } from "../money/moneyOfCell";
import { isBlankName } from "../names/isBlankName";
import type { TableLayout } from "../roles/TableLayout";
import { stageMeaning } from "../stages/stageMeaning";
import { stageSense } from "../stages/stageSense";
import { rowKind } from "./rowKind";
import { type TitleRow, titleRows, withDeals } from "./titleRows";
import { type TitleRole, titleRoles, titleText } from "./titleText";

/** The title of a group of rows: one text above them, perhaps with their number and their sums. */
export interface GroupTitle extends TitleRow {
  /** What it says, without its column, its count and its ornaments. */
  readonly value: string;
  /** The column that the title stands for; null where nothing tells. */
  readonly role: TitleRole | null;
  /** The sheet's own column says no outcome, as "Working on it", and the title does. */
  readonly isBeside: boolean;
  /** It says a month, or a stage that its deals say themselves: there is nothing to read. */
  readonly isNote: boolean;
}

/**
 * The titles of groups among some rows, ascending, with the deals below each. A lone text is one where a count or a colon says so, where it is
 * a stage, where a repeated header follows, and where all groups of the table begin so; with sums beside it also where its column is filled
 * by such rows alone.
 *
 * @param suspects rows that may be no deals, ascending, from 0 below the header
 * @param portfolio names that are lines
 * @example finish(groupTitles({ values: [["Stage", "Deal"], ["Won (1)", ""], ["", "Roll"]] }, { headerAt: 0, headers: ["Stage", "Deal"], positions: new Map([["stage", 0], ["deal", 1]]) }, [0], []))[0].value // "Won"
 */
export function* groupTitles(
  cells: CellTable,
  layout: TableLayout,
  suspects: readonly number[],
  portfolio: readonly string[],
): Slices<readonly GroupTitle[]> {
  const rows = yield* titleRows(cells, layout, suspects);
  if (rows.length === 0) return [];
  yield;
  const ground = groundOf(cells, layout, rows);
  return withRoles(withDeals(titlesAmong(rows, ground), cells, layout), ground, portfolio);
}

/** The table that titles stand in. */
interface Ground {
  readonly values: CellTable["values"];
  readonly layout: TableLayout;
  /** Index of the first row below the header. */
  readonly below: number;
  /** Where each role stands; the stage nowhere if its column says no outcome and a title does. */
  readonly positions: ReadonlyMap<TitleRole, number>;
  readonly stageIsBeside: boolean;
}

function groundOf({ values }: CellTable, layout: TableLayout, rows: readonly TitleRow[]): Ground {
  const below = layout.headerAt + 1;
  const positions = new Map<TitleRole, number>();
  for (const role of titleRoles) {
    const at = layout.positions.get(role) ?? (role === "stage" ? layout.positions.get("status") : undefined);
    if (at !== undefined) positions.set(role, at);
  }
  const stage = positions.get("stage");
  const outcomes = new Map<string, boolean>();
  const isOutcome = (text: string) => {
    const is = outcomes.get(text) ?? ["won", "lost"].includes(stageSense(text));
    outcomes.set(text, is);
    return is;
  };
  const ofTitles = new Set(rows.map(({ row }) => row));
  const stageIsBeside =
    stage !== undefined &&
    rows.some(
      ({ text, deals }) =>
        isOutcome(titleText(text).value) && deals.some((row) => !isBlankName(values[below + row]?.[stage])),
    ) &&
    !values.some((row, at) => at >= below && !ofTitles.has(at - below) && isOutcome(cellText(row[stage])));
  if (stageIsBeside) positions.delete("stage");
  return { values, layout, below, positions, stageIsBeside };
}

function titlesAmong(all: readonly TitleRow[], ground: Ground): readonly TitleRow[] {
  const { values, below } = ground;
  const inTable = all.filter(({ row }) => row >= 0);
  const isOuter = ({ row, isLone }: TitleRow, place: number) => isLone && inTable[place + 1]?.row === row + 1;
  // A text below the last deal is a footer.
  const lone = inTable.filter(
    (title, place) => title.isLone && (title.deals.length > 0 || isOuter(title, place)),
  );
  const first = values.findIndex((row, at) => at >= below && !row.every(isEmpty)) - below;
  const beginGroups = lone.length > 1 && lone[0]?.row === first;
  const ownColumns = columnsOfTitles(inTable, ground);
  const found = inTable.filter((title, place) => {
    if (title.deals.length === 0 && !isOuter(title, place)) return false;
    // An account whose name ends in a number has deals of as few texts beside it.
    if (!title.isLone && title.deals.some((row) => textsIn(values[below + row] ?? []) < 2)) return false;
    if (title.isSure || ownColumns.has(title.at)) return true;
    if (lacks("stage", title, ground) && isStage(titleText(title.text).value)) return true;
    return title.isLone && (beginGroups || isAboveHeader(title, ground));
  });
  // The title of the first group stands above the header where the others stand above a repeated one, or name stages as it does.
  const [top] = all;
  const isOfGroup =
    top !== undefined &&
    top.row < 0 &&
    (found.some((title) => isAboveHeader(title, ground)) ||
      (found.length > 0 && isStage(titleText(top.text).value)));
  return isOfGroup ? [top, ...found] : found;
}

/** Whether the next row below a title is the header once more. */
function isAboveHeader({ row }: TitleRow, { values, below, layout }: Ground): boolean {
  let next = below + row + 1;
  while (next < values.length && (values[next] ?? []).every(isEmpty)) next++;
  return rowKind(values[next] ?? [], layout) === "header";
}

/** The columns that several titles fill and no deal. */
function columnsOfTitles(
  titles: readonly TitleRow[],
  { values, below, layout }: Ground,
): ReadonlySet<number> {
  const rowsOf = new Map<number, Set<number>>();
  for (const { row, at } of titles) rowsOf.set(at, (rowsOf.get(at) ?? new Set()).add(row));
  const isFilledElsewhere = (at: number, rows: ReadonlySet<number>) =>
    values.some(
      (row, index) =>
        index >= below &&
        !rows.has(index - below) &&
        cellText(row[at]) !== "" &&
        rowKind(row, layout) === "deal",
    );
  return new Set(
    [...rowsOf].flatMap(([at, rows]) => (rows.size > 1 && !isFilledElsewhere(at, rows) ? [at] : [])),
  );
}

function textsIn(row: readonly unknown[]): number {
  return row.filter((cell) => cellText(cell) !== "" && Number.isNaN(moneyOfCell(cell))).length;
}

function isStage(text: string): boolean {
  const meaning = stageMeaning(text);
  return meaning !== "blank" && meaning !== "unfamiliar";
}

/** Whether the deals below a title leave a column blank, or there is none. */
function lacks(role: TitleRole, { deals }: TitleRow, { values, below, positions }: Ground): boolean {
  const at = positions.get(role);
  return (
    deals.length > 0 && (at === undefined || deals.every((row) => isBlankName(values[below + row]?.[at])))
  );
}

function withRoles(
  titles: readonly TitleRow[],
  ground: Ground,
  portfolio: readonly string[],
): readonly GroupTitle[] {
  const ours = new Set(portfolio.map(foldName));
  const roleOf = (title: TitleRow): TitleRole | null => {
    const { value, role } = titleText(title.text);
    if (role !== null) return role;
    if (isStage(value) && lacks("stage", title, ground)) return "stage";
    const own = titleRoles.find((each) => ground.positions.get(each) === title.at);
    if (own !== undefined && lacks(own, title, ground)) return own;
    return ours.has(foldName(value)) && lacks("line", title, ground) ? "line" : null;
  };
  const found = titles.map((title): GroupTitle => {
    const { value } = titleText(title.text);
    const role = roleOf(title);
    const isNote = role === null && (isPeriod(value) || isStage(value));
    return { ...title, value, role, isBeside: ground.stageIsBeside, isNote };
  });
  // Beside "Proposal" and "Won" the title "Hot" is a stage too, unless it stands above other titles.
  const isPlain = (title: GroupTitle) => title.role === null && lacks("stage", title, ground);
  const stages = found.filter(({ role }) => role === "stage").length;
  const isByStage = stages > 0 && stages >= found.filter(isPlain).length;
  return found.map((title) =>
    isByStage && isPlain(title) ? { ...title, role: "stage", isNote: false } : title,
  );
}
