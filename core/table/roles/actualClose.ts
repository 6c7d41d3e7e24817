import { dating } from "./fits";
import type { RoleSpec } from "./RoleSpec";

/** The day on which the deal was won or lost. */
export const actualClose: RoleSpec = {
  cells: "days",
  importance: 0.8,
  fit: dating,
};
