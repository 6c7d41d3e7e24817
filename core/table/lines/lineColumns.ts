import type { CellTable } from "../../cells/CellTable";
import { foldName } from "../../cells/foldName";
import { withoutSignsBehind } from "../../cells/withoutEnd";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { moneyOfCell } from "../money/moneyOfCell";
import type { TableLayout } from "../roles/TableLayout";
import { amountIn, type Held, type Holding, holdingOf } from "./holdingOf";
import { isCost, isPeriod, isStep } from "./isNoLine";
import { marksDivide } from "./marksDivide";

/** Lines that stand as columns: a deal holds those whose cell has an amount, a number of pieces or a mark. */
export interface LineColumns {
  readonly names: readonly string[];
  /** Positions of the columns among the cells. */
  readonly positions: readonly number[];
  readonly holding: Holding;
}

interface Column extends Held {
  readonly name: string;
  readonly position: number;
}

/** Of the cells under names that no portfolio confirms, at least this part is blank: deals hold some of the lines. */
const leastBlank = 0.2;
/** So many rows show that lines add up to the deal's amount, and all but this part of them do. */
const fewestSums = 3;
const oddSums = 0.05;

/**
 * The columns that stand for lines, where no column names the line: those that are headed by names of the portfolio, else two or more that
 * are headed by names that say nothing else, and hold marks which divide the deals, or amounts where there is no column of amounts or they
 * add up to it.
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
  const free = freeColumns(cells, layout, refused);
  const ours = new Set(portfolio.map(foldName));
  const named = free.filter(({ name }) => ours.has(foldName(name)));
  if (named.length > 1) return together(named, layout);
  const marked = free.filter(
    (column) => mayBeLine(column) && column.holding === "marks" && areSometimesBlank([column]),
  );
  const positions = marked.map(({ position }) => position);
  if (marked.length > 1 && marksDivide(cells.values.slice(layout.headerAt + 1), positions))
    return together(marked, layout);
  const guessed = free.filter((column) => mayBeLine(column) && column.holding !== "marks");
  if (guessed.length < 2 || holdingOfAll(guessed) !== "money" || !areSometimesBlank(guessed)) return null;
  if (free.some(({ name }) => isPeriod(name) || isCost(name))) return null;
  const amount = layout.positions.get("amount");
  if (amount !== undefined && !addUp(cells, layout, guessed, amount)) return null;
  return together(guessed, layout);
}

/**
 * Two columns or more that may be lines and are not read so, where no column says the line: few marks, and numbers, may say anything, so that only
 * the portfolio makes them lines.
 */
export function maybeLineColumns(cells: CellTable, layout: TableLayout): LineColumns | null {
  const free = freeColumns(cells, layout, false);
  const hasPeriods = free.some(({ name, holding }) => isPeriod(name) && holding !== "marks");
  const found = free.filter(
    (column) =>
      mayBeLine(column) && (column.holding === "marks" || (!hasPeriods && areSometimesBlank([column]))),
  );
  return found.length > 1 ? together(found, layout) : null;
}

/** Columns that hold amounts, numbers of pieces or marks, and have no other meaning; none where a column names the line. */
function freeColumns(cells: CellTable, layout: TableLayout, refused: boolean): readonly Column[] {
  if (refused || layout.columns.line?.chosenByUser === true) return [];
  const below = layout.headerAt + 1;
  const line = layout.positions.get("line");
  // A column of amounts under a word for a line ("Service") is one of several lines, or not read as lines at all.
  if (line !== undefined && holdingOf(cells, below, line) === null) return [];
  const taken = new Set(layout.positions.values());
  if (line !== undefined) taken.delete(line);
  return layout.headers.flatMap((name, position) => {
    const held = name === "" || taken.has(position) ? null : holdingOf(cells, below, position);
    // "Sensors?" asks whether the deal holds them.
    return held === null
      ? []
      : [{ ...held, name: withoutSignsBehind(name, "?").trimEnd() || name, position }];
  });
}

/** The columns as lines; null where they leave out the one that was taken for the line. */
function together(columns: readonly Column[], { positions }: TableLayout): LineColumns | null {
  const line = positions.get("line");
  if (line !== undefined && !columns.some(({ position }) => position === line)) return null;
  return {
    names: columns.map(({ name }) => name),
    positions: columns.map(({ position }) => position),
    holding: holdingOfAll(columns),
  };
}

/** Money where any figure is one: beside 10,000 a 50 is no number of pieces. */
function holdingOfAll(columns: readonly Column[]): Holding {
  const has = (sought: Holding) => columns.some(({ holding }) => holding === sought);
  return has("money") ? "money" : has("counts") ? "counts" : "marks";
}

function mayBeLine({ name }: Column): boolean {
  const saysElse = [...headerMatches(name).keys()].some((role) => role !== "line");
  return !/\d/.test(name) && !saysElse && !isStep(name) && !isPeriod(name) && !isCost(name);
}

function areSometimesBlank(columns: readonly Column[]): boolean {
  const blank = columns.reduce((sum, column) => sum + column.blank, 0);
  const of = columns.reduce((sum, column) => sum + column.of, 0);
  return blank >= leastBlank * of;
}

/** Whether the columns' amounts add up to the deals'. */
function addUp(
  { values }: CellTable,
  { headerAt }: TableLayout,
  columns: readonly Column[],
  amountAt: number,
): boolean {
  let [sums, odd] = [0, 0];
  for (const row of values.slice(headerAt + 1)) {
    const amount = moneyOfCell(row[amountAt]);
    const own = columns
      .flatMap(({ position }) => amountIn(row[position]) ?? [])
      .filter((each) => !Number.isNaN(each));
    if (Number.isNaN(amount) || amount === 0 || own.length === 0) continue;
    sums++;
    const sum = own.reduce((total, each) => total + each, 0);
    if (Math.abs(sum - amount) > Math.max(1, Math.abs(amount) * 0.005)) odd++;
  }
  return sums >= fewestSums && odd <= oddSums * sums;
}
