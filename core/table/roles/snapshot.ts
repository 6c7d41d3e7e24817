import { ordering } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The day on which the row was written down, where a table stacks several states of the same deals. */
export const snapshot: RoleSpec = {
  cells: "days",
  importance: 0.5,
  least: agreed,
  fit: ordering,
};
