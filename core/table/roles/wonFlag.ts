import { flagging } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** Whether a deal was won: yes, no, or blank where it is open. */
export const wonFlag: RoleSpec = { cells: "flags", importance: 0.8, least: agreed, fit: flagging };
