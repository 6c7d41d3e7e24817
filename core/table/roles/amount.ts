import { sure, unreadable } from "./fits";
import type { RoleSpec } from "./RoleSpec";

/** The deal's worth. */
export const amount: RoleSpec = {
  cells: "money",
  importance: 0.95,
  fit: (column) => Math.max(unreadable, column.money - 0.5 * column.sureDates),
  byCellsAlone: (column) => sure(column.currencySigns),
};
