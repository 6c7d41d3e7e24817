import type { Command, LaterCommand } from "./Command";
import { briefCommand } from "./commands/briefCommand";
import { callCommand } from "./commands/callCommand";
import { customersCommand } from "./commands/customersCommand";
import { functionsCommand } from "./commands/functionsCommand";
import { reviewCommand } from "./commands/reviewCommand";
import { teamCommand } from "./commands/teamCommand";
import { timeCommand } from "./commands/timeCommand";
import { warehouseCommand } from "./commands/warehouseCommand";
import { whitespaceCheckCommand } from "./commands/whitespaceCheckCommand";

/** In the order of the overview. */
export const commands: readonly Command[] = [
  reviewCommand,
  customersCommand,
  teamCommand,
  briefCommand,
  timeCommand,
  whitespaceCheckCommand,
  callCommand,
  functionsCommand,
];

/** Those that wait for a database. */
export const laterCommands: readonly LaterCommand[] = [warehouseCommand];
