import { flagging } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** Whether a deal is open still. */
export const openFlag: RoleSpec = { cells: "flags", importance: 0.8, least: agreed, fit: flagging };
