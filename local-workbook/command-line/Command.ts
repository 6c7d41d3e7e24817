import type { Words } from "../../core/words/Words";
import type { Arguments, OptionKinds } from "./Arguments";
import type { Context } from "./Context";

/**
 * One command of the program; adding one is a file like these in `commands/` and its line in `commands.ts`. How it is used and
 * what it does is said in `words.commandLine.commands` under its name, its options in `words.commandLine.options`.
 */
export interface Command {
  readonly name: keyof Words["commandLine"]["commands"];
  readonly options: OptionKinds;
  /** @throws UsageError or FileError, which the program words on one line. */
  run(args: Arguments, context: Context): void;
}

/** A command whose answer has to be waited for. */
export interface LaterCommand extends Omit<Command, "run"> {
  /** @throws UsageError or WarehouseError, which the program words on one line. */
  run(args: Arguments, context: Context): Promise<void>;
}
