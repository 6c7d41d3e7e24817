import { flagging } from "./fits";
import { agreed, type RoleSpec } from "./RoleSpec";

/** Whether a deal is closed, won or lost. */
export const closedFlag: RoleSpec = { cells: "flags", importance: 0.8, least: agreed, fit: flagging };
