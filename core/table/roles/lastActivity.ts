import { dating } from "./fits";
import { guess, type RoleSpec } from "./RoleSpec";

/** The day on which somebody last worked on the deal. */
export const lastActivity: RoleSpec = {
  cells: "days",
  importance: 0.6,
  least: guess,
  fit: dating,
};
