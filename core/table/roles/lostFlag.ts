import { flagging } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** Whether a deal was lost. */
export const lostFlag: RoleSpec = { cells: "flags", importance: 0.8, least: agreed, fit: flagging };
