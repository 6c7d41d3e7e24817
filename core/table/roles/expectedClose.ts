import { dating } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** The day on which the deal should close. */
export const expectedClose: RoleSpec = {
  cells: "days",
  importance: 0.85,
  least: agreed,
  fit: dating,
};
