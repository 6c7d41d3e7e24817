import type { CellBlock, CellTable } from "../../cells/CellTable";
import { fold } from "../../cells/fold";
import { isEmpty } from "../../cells/isEmpty";
import { type OpenTable, openTable } from "../openTable";
import type { Role } from "../role";
import { tabSays } from "../sheetChoice/tabSays";
import type { SecondTable } from "./SecondTable";

/** Which table some rows of a stack come from. */
export interface StackPart {
  readonly name: string;
  /** The part's first row below its header: as a row of the stack (as in `Pipeline.sheetRows`) and in its own sheet. */
  readonly stackRow: number;
  readonly sheetRow: number;
  /** How many rows it has below its header, deals or not. */
  readonly rows: number;
}

export interface StackedTables {
  /** The first table's cells with the rows of the others below; the first table's rows and columns stay where they stand. */
  readonly cells: CellTable;
  readonly parts: readonly StackPart[];
  /** The tables whose owner, or stage, is their tab's name. */
  readonly named: Readonly<Record<TabRole, readonly string[]>>;
}

/** What the name of a tab may say of all its rows. */
type TabRole = "owner" | "stage";

/**
 * Several tabs or files as one table (closed deals in another tab, one tab a rep). Columns are matched by role, then by header;
 * what the first table lacks becomes a further column. Where a table has no owner column, its tab's name is the owner of its rows,
 * unless it is a month or the like; where it has no stage column, a name such as "Won" is their stage.
 * Tables without a header or without a deal are left out; null where none is left.
 *
 * @example stackTables([{ name: "Notes", cells: { values: [["Call Acme"]] } }]) // null
 */
export function stackTables(tables: readonly SecondTable[]): StackedTables | null {
  const open = tables.flatMap(({ name, cells }) => {
    const table = openTable(cells, {});
    return "code" in table ? [] : [{ name, table }];
  });
  const main = open[0]?.table;
  if (main === undefined) return null;

  const headers = [...main.layout.headers];
  const columnOfRole = new Map<Role, number>(main.layout.positions);
  const named = open.length > 1 ? namedByTab(open) : { owner: [], stage: [] };
  for (const role of tabRoles)
    if (named[role].length > 0 && !columnOfRole.has(role))
      columnOfRole.set(role, headers.push(tabHeaders[role]) - 1);

  const values: (readonly unknown[])[] = main.cells.values.slice(0, main.layout.headerAt + 1);
  const formats: (readonly string[])[] = [...(main.cells.formats?.slice(0, values.length) ?? [])];
  const parts: StackPart[] = [];
  const merges: CellBlock[] = [];
  for (const { name, table } of open) {
    const { cells, layout } = table;
    const below = layout.headerAt + 1;
    parts.push({
      name,
      stackRow: main.cells.top + values.length,
      sheetRow: cells.top + below,
      rows: cells.values.length - below,
    });
    const targets = table === main ? headers.map((_, at) => at) : targetColumns(table, headers, columnOfRole);
    for (const block of movedMerges(table, targets, values.length - below)) merges.push(block);
    const said = tabRoles.flatMap((role) =>
      named[role].includes(name) ? [columnOfRole.get(role) ?? -1] : [],
    );
    for (let at = below; at < cells.values.length; at++) {
      const row = moved<unknown>(cells.values[at] ?? [], targets, null);
      if (said.length > 0 && !row.every(isEmpty))
        for (const column of said) {
          while (row.length <= column) row.push(null);
          row[column] = name;
        }
      values.push(row);
      formats.push(moved(cells.formats?.[at] ?? [], targets, ""));
    }
  }
  values[main.layout.headerAt] = headers;
  const hiddenRows = open.reduce((sum, { table }) => sum + (table.cells.hiddenRows ?? 0), 0);
  return { cells: { ...main.cells, values, formats, hiddenRows, merges }, parts, named };
}

/** The merged cells of a table's columns where these stand in the stack. */
function movedMerges({ cells }: OpenTable, targets: readonly number[], down: number): CellBlock[] {
  return (cells.merges ?? []).flatMap(({ top, left, bottom, right }) => {
    const column = targets[left];
    if (left !== right || column === undefined) return [];
    return [{ top: top + down, left: column, bottom: bottom + down, right: column }];
  });
}

const tabRoles = ["owner", "stage"] as const;
const tabHeaders: Readonly<Record<TabRole, string>> = { owner: "Owner", stage: "Stage" };

/** The tables that lack a column and whose tab's name says what would stand there. */
function namedByTab(open: readonly { readonly name: string; readonly table: OpenTable }[]) {
  const named = (role: TabRole) =>
    open.flatMap(({ name, table }) =>
      tabSays(name) === role && !table.layout.positions.has(role) ? [name] : [],
    );
  return { owner: named("owner"), stage: named("stage") };
}

/** For each column of a further table its column in the stack; headers that the stack lacks are added to it. */
function targetColumns(
  { layout }: OpenTable,
  headers: string[],
  columnOfRole: Map<Role, number>,
): readonly number[] {
  const roleAt = new Map([...layout.positions].map(([role, at]) => [at, role]));
  const taken = new Set<number>();
  return layout.headers.map((header, at) => {
    const role = roleAt.get(at);
    let target = role === undefined ? -1 : (columnOfRole.get(role) ?? -1);
    if (target < 0)
      target = headers.findIndex(
        (each, place) => !taken.has(place) && each !== "" && fold(each) === fold(header),
      );
    if (target < 0 || taken.has(target)) target = headers.push(header) - 1;
    if (role !== undefined && !columnOfRole.has(role)) columnOfRole.set(role, target);
    taken.add(target);
    return target;
  });
}

function moved<T>(row: readonly T[], targets: readonly number[], blank: T): T[] {
  const result: T[] = [];
  row.forEach((cell, at) => {
    const target = targets[at];
    if (target === undefined) return;
    while (result.length <= target) result.push(blank);
    result[target] = cell;
  });
  return result;
}
