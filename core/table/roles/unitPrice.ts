import { agreed, type RoleSpec } from "./RoleSpec";

/** What one piece costs. */
export const unitPrice: RoleSpec = {
  cells: "money",
  importance: 0.3,
  least: agreed,
  fit: (column) => column.money - column.sureDates,
};
