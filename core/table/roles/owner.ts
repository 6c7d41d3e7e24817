import { comingBack, naming } from "./fits";
import { guess, type RoleSpec } from "./RoleSpec";

/** The rep. */
export const owner: RoleSpec = {
  cells: "names",
  importance: 0.9,
  least: guess,
  fit: (column) => naming(column) * comingBack(column) * (1 - 0.8 * column.stateWords),
};
