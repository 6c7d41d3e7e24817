import type { CellTable } from "../../cells/CellTable";
import { isBlankName } from "../names/isBlankName";
import type { TableLayout } from "../roles/TableLayout";
import type { GroupTitle } from "./groupTitles";
import { sameText } from "./rowKind";
import { type TitleRole, titleRoles } from "./titleText";

/** What a column is called that the sheet does not have. */
const columnNames: Readonly<Record<TitleRole, string>> = {
  stage: "Stage",
  owner: "Owner",
  account: "Account",
  line: "Product line",
};

/**
 * Writes what titles say into the blank cells of the deals below them; where the sheet has no such column, into a further one. Titles of one
 * column end where the next of them begins, and where a title begins that stands above theirs.
 *
 * @returns the same table without the cells of the titles, but for notes
 * @example underTitles({ values: [["Deal"], ["Won"], ["Roll"]], left: 0 }, { headerAt: 0, headers: ["Deal"], positions: new Map() }, [{ role: "stage", row: 0, at: 0, value: "Won", deals: [1] }]).values[2] // ["Roll", "Won"]
 */
export function underTitles(cells: CellTable, layout: TableLayout, titles: readonly GroupTitle[]): CellTable {
  const below = layout.headerAt + 1;
  const values: (readonly unknown[])[] = [...cells.values];
  const headers = [...layout.headers];
  const columns = new Map<TitleRole, number>();
  const joined = new Map(cells.joined);
  for (const role of titleRoles) {
    const [first] = titles.filter((title) => title.role === role);
    if (first === undefined) continue;
    const found =
      layout.positions.get(role) ?? (role === "stage" ? layout.positions.get("status") : undefined);
    const own = role === "stage" && first.isBeside ? undefined : found;
    // Beside a column of that name the further one has another.
    const isTaken = own === undefined && headers.some((header) => sameText(header, columnNames[role]));
    const at = own ?? headers.push(isTaken ? "Status" : columnNames[role]) - 1;
    columns.set(role, at);
    if (own === undefined) joined.set(cells.left + at, cells.left + first.at);
  }
  values[layout.headerAt] = headers;
  const order = [...new Set(titles.map(({ role }) => role))];
  const said = new Map<TitleRole | null, string>();
  for (const { role, row, value, deals, isNote } of titles) {
    for (const inner of order.slice(order.indexOf(role) + 1)) said.delete(inner);
    said.set(role, value);
    if (row >= 0 && !isNote) values[below + row] = [];
    for (const deal of deals) values[below + deal] = filled(values[below + deal] ?? [], columns, said);
  }
  return { ...cells, values, joined };
}

function filled(
  row: readonly unknown[],
  columns: ReadonlyMap<TitleRole, number>,
  said: ReadonlyMap<TitleRole | null, string>,
): readonly unknown[] {
  const copy = [...row];
  for (const [role, at] of columns) {
    const value = said.get(role);
    if (value === undefined || !isBlankName(copy[at])) continue;
    while (copy.length < at) copy.push(null);
    copy[at] = value;
  }
  return copy;
}
