import { comingBack, naming } from "./fits";
import type { RoleSpec } from "./RoleSpec";

/** Who buys. */
export const account: RoleSpec = {
  cells: "names",
  importance: 1,
  fit: (column) => {
    const words = naming(column) * (0.7 + 0.3 * comingBack(column)) + 0.3 * column.legalForms;
    return words * (1 - 0.6 * column.stateWords * (column.distinct < 6 ? 1 : 0));
  },
};
