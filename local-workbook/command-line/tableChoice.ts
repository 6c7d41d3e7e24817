import { type Guidelines, readingOf } from "../../core/balance/Guidelines";
import type { Arguments } from "./Arguments";
import type { Command } from "./Command";
import type { Context } from "./Context";
import { customerNames } from "./customerNames";
import type { TableChoice } from "./openFileTable";
import { readOptionsOf } from "./reviewOptions";
import { UsageError } from "./UsageError";

/** The options of every command that reads a pipeline: which table, and how its columns are read. */
export const tableOptions = {
  sheet: "one",
  map: "many",
  rows: "flag",
  amounts: "one",
  owner: "one",
  customers: "one",
  with: "many",
  "as-of": "one",
} as const;

/** What those options say, and what the guidelines ask of reading. @throws UsageError */
export function tableChoice(
  args: Arguments,
  context: Context,
  guidelines: Partial<Guidelines> = {},
): TableChoice {
  const customers = args.one("customers");
  const names = customers === undefined ? undefined : customerNames(customers, context);
  return {
    sheet: args.one("sheet"),
    options: { ...readOptionsOf(args, names), ...readingOf(guidelines) },
    further: args.all("with"),
  };
}

/** The file, where a command takes nothing else. @throws UsageError where it is missing or more is given */
export function onlyFile({ positionals: [path, extra] }: Arguments, command: Command["name"]): string {
  if (path === undefined)
    throw new UsageError((words) => words.commandLine.missingFile(words.commandLine.commands[command].usage));
  if (extra !== undefined) throw new UsageError((words) => words.commandLine.oneTooMany(extra));
  return path;
}

/** `--as-of` for what takes the day as an option of its own; nothing where it is not given. */
export function asOfOption({ options: { asOf } }: TableChoice): { asOf?: number } {
  return asOf === undefined ? {} : { asOf };
}
