import { comingBack, naming } from "./fits";
import type { RoleSpec } from "./RoleSpec";

/** The rep. */
export const owner: RoleSpec = {
  cells: "names",
  importance: 0.9,
  fit: (column) => naming(column) * comingBack(column) * (1 - 0.8 * column.stateWords),
};
