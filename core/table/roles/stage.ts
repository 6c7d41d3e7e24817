import { movement, naming, sure } from "./fits";
import { guess, type RoleSpec } from "./RoleSpec";

/** How far the deal is, or what became of it. */
export const stage: RoleSpec = {
  cells: "names",
  importance: 1,
  least: guess,
  fit: (column) => {
    const few = column.distinct <= 40 ? 1 : 0.3;
    return (
      few *
      movement(column) *
      (0.3 * naming(column) + 0.7 * column.stageWords + (column.stageWords < 0.5 ? 0.3 * column.words : 0))
    );
  },
  byCellsAlone: (column) => {
    // "Client 1", "Client 2": words of a stage that never come again are names.
    const comesBack = column.filled < 8 || column.distinctness <= 0.5;
    const isFew = column.distinct >= 2 && column.distinct <= 30;
    return column.wonOrLost > 0 && isFew && comesBack ? sure(column.stageWords) : 0;
  },
};
