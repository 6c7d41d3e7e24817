import type { CellTable } from "../cells/CellTable";
import { fold } from "../cells/fold";
import { isEmpty } from "../cells/isEmpty";
import { finish, type Slices } from "../cells/slices";
import { type Deals, dealsOf } from "./deals/dealsOf";
import { encodeColumnsInSlices } from "./encodeColumns";
import { isLineAmount } from "./headerVocabulary/isLineAmount";
import { type LineColumns, lineColumns, maybeLineColumns } from "./lines/lineColumns";
import { type NumberedLines, numberedLines } from "./lines/numberedLines";
import { listCells, type SplitCells, splitCells } from "./lines/splitCells";
import { type AmountsOf, amountsOf, areOnEachRow } from "./money/dealAmounts";
import { moneyColumn } from "./money/moneyColumn";
import type { RawTable } from "./RawTable";
import type { ReadIssue } from "./ReadIssue";
import type { ReadFailure, ReadOptions } from "./Reading";
import { flagRoles, measureRoles, nameRoles, type Role } from "./role";
import { chosenColumns, chosenHeaders } from "./roles/chosenColumns";
import { recogniseColumns } from "./roles/recogniseColumns";
import type { TableLayout } from "./roles/TableLayout";
import { type FilledColumn, fillDown } from "./rows/fillDown";
import { findHeaderRow } from "./rows/findHeaderRow";
import { type GroupTitle, groupTitles } from "./rows/groupTitles";
import { headerTexts } from "./rows/headerTexts";
import { itemLines } from "./rows/itemLines";
import { type JoinedRows, joinRows } from "./rows/joinedRows";
import { type KeptRows, keptRows } from "./rows/keptRows";
import type { ItemRows } from "./rows/OtherRows";
import { suspectRows } from "./rows/suspectRows";
import { type TableBeside, tableBeside } from "./rows/tableBeside";
import { underTitles } from "./rows/underTitles";
import { isFilled } from "./stages/notDone";

/** A table whose columns are known and encoded, and whose deals are told from its other rows. */
export interface OpenTable {
  readonly cells: CellTable;
  readonly layout: TableLayout;
  readonly raw: RawTable;
  readonly kept: KeptRows;
  readonly filled: readonly FilledColumn[];
  readonly joined: JoinedRows;
  /** Which rows make which deal, and what there is to tell of it. */
  readonly deals: Deals;
  /** Whose the amounts are; null where each deal is one row, and without amounts. */
  readonly amountsOf: AmountsOf | null;
  /** Cells of several lines, and of several owners. */
  readonly split: SplitCells;
  /** Cells that look like lists of lines and were left whole. */
  readonly unsplit: ReadonlySet<unknown>;
  /** Cells that say how many of a line, for how long or its number, and were read as the line alone. */
  readonly bareLines: ReadonlySet<unknown>;
  readonly splitOwners: SplitCells;
  /** Null unless lines stand as columns. */
  readonly lineColumns: LineColumns | null;
  /** The headers of the numbered columns that name those lines; null where their own headers do. */
  readonly numberedAs: readonly string[] | null;
  /** Columns of marks or numbers that may be lines. */
  readonly maybeLines: LineColumns | null;
  /** Another table beside the deals, whose columns are not read. */
  readonly beside: TableBeside | null;
  /** Titles of groups of rows, with what they say of these. */
  readonly titles: readonly GroupTitle[];
  /** Items below deals, under headers of their own. */
  readonly items: readonly ItemRows[];
  /** What there is to tell of further tables. */
  readonly told: readonly ReadIssue[];
}

/**
 * The part of reading that does not hang on whose deals are asked for.
 *
 * @example openTable({ values: [["Product", "Stage"]], top: 1, left: 0 }, {}) // { code: "no-deals", row: 1 }
 */
export function openTable(given: CellTable, options: ReadOptions): OpenTable | ReadFailure {
  return finish(openTableInSlices(given, options));
}

/** The same for whoever must not hold the thread for long. */
export function openTableInSlices(given: CellTable, options: ReadOptions): Slices<OpenTable | ReadFailure> {
  return opened(given, options, { titles: null, items: null, numbered: null });
}

/** Rows that say something of others and were written into these; null as long as nobody looked. */
interface Moved {
  readonly titles: readonly GroupTitle[] | null;
  readonly items: readonly ItemRows[] | null;
  readonly numbered: NumberedLines | null;
}

function* opened(given: CellTable, options: ReadOptions, moved: Moved): Slices<OpenTable | ReadFailure> {
  const chosen = chosenHeaders(options.map ?? {});
  if ("code" in chosen) return chosen;
  if (given.values.every((row) => row?.every(isEmpty) ?? true)) return { code: "no-cells" };
  const sought = new Set([...chosen.values()].filter((header) => header.trim() !== "").map(fold));
  const headerAt = findHeaderRow(given, sought);
  if (headerAt === null) return { code: "no-header" };
  const all = headerTexts(given, headerAt);
  const beside = tableBeside(given, headerAt, all, sought);
  const isBeside = (position: number) => beside !== null && position >= beside.from && position <= beside.to;
  const headers = all.map((header, position) => (isBeside(position) ? "" : header));
  const positions = chosenColumns(chosen, headers);
  if ("code" in positions) return positions;
  const { portfolio = [] } = options;
  yield;
  const recognised = recogniseColumns(given, headerAt, headers, positions);
  const refused = chosen.get("line") === "";
  const numbered = moved.numbered === null && !refused ? numberedLines(given, recognised) : null;
  if (numbered !== null) return yield* opened(numbered.cells, options, { ...moved, numbered });
  const asColumns = moved.numbered?.columns ?? lineColumns(given, recognised, portfolio, refused);
  const sources = [...(asColumns?.positions ?? []), ...(moved.numbered?.sources ?? [])];
  const layout = asColumns === null ? recognised : withLines(recognised, sources, given.left);
  const of = (roles: readonly Role[]) =>
    new Map(
      roles.flatMap((role) => {
        const at = layout.positions.get(role);
        return at === undefined ? [] : [[role, at] as const];
      }),
    );
  const encode = ({ values }: CellTable) =>
    encodeColumnsInSlices(values, headerAt + 1, of([...nameRoles, ...flagRoles]), of(measureRoles));
  yield;
  const asGiven = yield* encode(given);
  yield;
  const joined = joinRows(given, layout, asGiven);
  const { cells } = joined;
  const encoded = cells === given ? asGiven : yield* encode(cells);
  yield;
  const suspects = suspectRows(layout, encoded);
  if (moved.titles === null && suspects.length > 0) {
    const titles = yield* groupTitles(cells, layout, suspects, portfolio);
    if (titles.length > 0)
      return yield* opened(underTitles(given, layout, titles), options, { ...moved, titles });
  }
  const { titles, items } = moved;
  yield;
  const kept = yield* keptRows(cells, layout, encoded, suspects, titles ?? [], items ?? []);
  const lines = items === null ? itemLines(given, layout, kept.others) : null;
  if (lines !== null) return yield* opened(lines.cells, options, { ...moved, items: lines.items });
  if (encoded.rows === 0 || kept.rows?.length === 0) return { code: "no-deals", row: cells.top + headerAt };
  yield;
  const { raw, filled } = fillDown(layout, encoded, kept.rows);
  yield;
  const deals = yield* dealsOf({ cells, layout, raw, joined: joined.joined }, kept.rows, options);
  yield;
  const lists = listCells(raw.names.get("line")?.cells ?? [], portfolio);
  return {
    cells,
    layout,
    raw,
    kept,
    filled,
    joined,
    deals,
    amountsOf: whoseAmounts(raw, layout, deals, options),
    split: lists.split,
    unsplit: lists.whole,
    bareLines: lists.bare,
    // "Smith, John" is one rep: only who stands alone elsewhere is known.
    splitOwners: splitCells(raw.names.get("owner")?.cells ?? [], [], false),
    lineColumns: asColumns,
    numberedAs: moved.numbered?.headers ?? null,
    maybeLines: asColumns === null && !refused ? maybeLineColumns(cells, layout) : null,
    beside,
    titles: titles ?? [],
    items: items ?? [],
    told: [],
  };
}

/** Columns that are lines are no line column, and say nothing else of a deal. */
function withLines(layout: TableLayout, positions: readonly number[], left: number): TableLayout {
  const isKept = (role: string, at: number) => role !== "line" && !positions.includes(at);
  const columns = Object.entries(layout.columns).filter(([role, { column }]) => isKept(role, column - left));
  return {
    ...layout,
    positions: new Map([...layout.positions].filter(([role, at]) => isKept(role, at))),
    columns: Object.fromEntries(columns),
    attributes: layout.attributes.filter(({ column }) => !positions.includes(column - left)),
    notes: layout.notes.filter(({ at }) => !positions.includes(at)),
  };
}

function whoseAmounts(
  raw: RawTable,
  { columns }: TableLayout,
  { deals: { several } }: Deals,
  options: ReadOptions,
): AmountsOf | null {
  if (several === null) return null;
  const measure = raw.measures.get("amount");
  if (measure === undefined || columns.amount === undefined)
    return columns.quantity && columns.unitPrice ? (options.amountsOf ?? "lines") : null;
  if (options.amountsOf !== undefined) return options.amountsOf;
  const amounts = moneyColumn(measure).values;
  return isLineAmount(columns.amount.header) && areOnEachRow((row) => isFilled(measure, row), several)
    ? "lines"
    : amountsOf(amounts, several);
}
