import { guess, type RoleSpec } from "./RoleSpec";

/** The rep's quota. */
export const quota: RoleSpec = {
  cells: "money",
  importance: 0.5,
  least: guess,
  fit: (column) => column.money,
};
