import { sure, unreadable } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The deal's worth. */
export const amount: RoleSpec = {
  cells: "money",
  importance: 0.95,
  least: agreed,
  fit: (column) => {
    // "On request" is no cell that cannot be read.
    const said = Math.max(0.1, 1 - column.silences);
    return Math.max(unreadable, (column.money - 0.5 * column.sureDates) / said);
  },
  byCellsAlone: (column) => sure(column.currencySigns),
};
