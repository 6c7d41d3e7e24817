import { comingBack, ids, naming } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The product line. */
export const line: RoleSpec = {
  cells: "names",
  importance: 1,
  least: agreed,
  fit: (column) => {
    const many = column.distinct > 60 ? 0.8 : 1;
    return naming(column, ids) * comingBack(column) * many * (1 - 0.6 * column.wonOrLost);
  },
};
