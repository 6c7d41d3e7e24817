import { guess, type RoleSpec } from "./RoleSpec";

/** The deal's own name: it yields to all others. */
export const deal: RoleSpec = {
  cells: "unread",
  importance: 0.3,
  least: guess,
  fit: (column) => 0.3 + 0.7 * Math.max(column.words, column.ids) * (column.distinctness > 0.6 ? 1 : 0.6),
};
