import type { Command } from "./Command";
import { callCommand } from "./commands/callCommand";
import { customersCommand } from "./commands/customersCommand";
import { functionsCommand } from "./commands/functionsCommand";
import { reviewCommand } from "./commands/reviewCommand";

/** In the order of the overview. */
export const commands: readonly Command[] = [reviewCommand, customersCommand, callCommand, functionsCommand];
