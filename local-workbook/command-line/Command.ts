import type { Arguments, OptionKinds } from "./Arguments";
import type { Terminal } from "./terminal/Terminal";

/** One command of the program; adding one is a file like these in `commands/` and its line in `commands.ts`. */
export interface Command {
  readonly name: string;
  /** Name and arguments, as in "review FILE". */
  readonly usage: string;
  readonly summary: string;
  readonly options: OptionKinds;
  /** What each option says in the help text; every option has a line. */
  readonly optionHelp: Readonly<Record<string, string>>;
  /** More to say under the options. */
  readonly notes?: string;
  /** @throws UsageError or FileError, whose message the program shows on one line. */
  run(args: Arguments, terminal: Terminal): void;
}
