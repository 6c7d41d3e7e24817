import { comingBack, ids, naming } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The product line. */
export const line: RoleSpec = {
  cells: "names",
  importance: 1,
  least: agreed,
  fit: (column) => {
    // Under a header that says it plainly even a line a deal is a line.
    const many = column.distinct > 60 ? 0.9 : 1;
    return naming(column, ids) * comingBack(column, 0.6) * many * (1 - 0.6 * column.wonOrLost);
  },
};
