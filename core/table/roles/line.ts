import { comingBack, naming } from "./fits";
import type { RoleSpec } from "./RoleSpec";

/** The product line. */
export const line: RoleSpec = {
  cells: "names",
  importance: 1,
  fit: (column) => {
    const many = column.distinct > 60 ? 0.8 : 1;
    return naming(column) * comingBack(column) * many * (1 - 0.6 * column.wonOrLost);
  },
};
