import { guess, type RoleSpec } from "./RoleSpec";

/** How many pieces a row sells; below zero where they came back. */
export const quantity: RoleSpec = {
  cells: "money",
  importance: 0.3,
  least: guess,
  fit: (column) => column.money - column.sureDates,
};
