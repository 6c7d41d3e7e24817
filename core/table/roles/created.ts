import { dating } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The day on which the deal began. */
export const created: RoleSpec = {
  cells: "days",
  importance: 0.8,
  least: agreed,
  fit: dating,
};
