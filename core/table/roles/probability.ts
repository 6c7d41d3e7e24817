import { unreadable } from "./fits";
import { guess, type RoleSpec } from "./RoleSpec";

/** The chance that the deal is won. */
export const probability: RoleSpec = {
  cells: "chances",
  importance: 0.9,
  least: guess,
  fit: (column) => Math.max(unreadable, column.chances),
};
