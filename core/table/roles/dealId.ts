import { guess, type RoleSpec } from "./RoleSpec";

/** What the deal's rows are known by. Ids that come again are as good as others: rows that share one are parts of a deal. */
export const dealId: RoleSpec = {
  cells: "unread",
  importance: 0.3,
  least: guess,
  fit: (column) => Math.min(1, column.ids + column.words) * (1 - column.sureDates),
};
