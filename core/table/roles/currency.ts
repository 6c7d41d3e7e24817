import { sure } from "./fits";
import { guess, type RoleSpec } from "./RoleSpec";

/** The currency of the row's amount. */
export const currency: RoleSpec = {
  cells: "names",
  importance: 0.6,
  least: guess,
  fit: (column) => column.currencyCodes,
  byCellsAlone: (column) =>
    column.distinct <= 12 && column.filled >= 5 ? 0.6 * sure(column.currencyCodes) : 0,
};
