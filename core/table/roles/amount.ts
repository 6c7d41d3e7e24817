import { sure, unreadable } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The deal's worth. */
export const amount: RoleSpec = {
  cells: "money",
  importance: 0.95,
  least: agreed,
  fit: (column) => Math.max(unreadable, column.money - 0.5 * column.sureDates),
  byCellsAlone: (column) => sure(column.currencySigns),
};
