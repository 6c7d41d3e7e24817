import { at } from "../../cells/at";
import { cellText } from "../../cells/cellText";
import type { Pipeline } from "../../table/Pipeline";
import type { Role } from "../../table/role";

/** What stands in a deal's cell of a role's column; "" without such a column. */
export function textOfDeal({ columns, source, sheetRows }: Pipeline, role: Role, deal: number): string {
  const column = columns[role]?.column;
  if (column === undefined) return "";
  return cellText(source.values[at(sheetRows, deal) - source.top]?.[column - source.left]);
}
