import { sure } from "./fits";
import { guess, type RoleSpec } from "./RoleSpec";

/** New or current customer. */
export const customerType: RoleSpec = {
  cells: "names",
  importance: 0.7,
  least: guess,
  fit: (column) => 0.1 * column.words + 0.9 * column.typeWords,
  byCellsAlone: (column) =>
    column.distinct >= 2 && column.distinct <= 10 && column.stageWords < 0.9 ? sure(column.typeWords) : 0,
};
