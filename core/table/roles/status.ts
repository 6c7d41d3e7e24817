import { guess, type RoleSpec } from "./RoleSpec";

/** Open, won or lost, beside a stage. */
export const status: RoleSpec = {
  cells: "names",
  importance: 0.9,
  least: guess,
  fit: (column) => 0.15 * column.words + 0.85 * column.stateWords,
};
