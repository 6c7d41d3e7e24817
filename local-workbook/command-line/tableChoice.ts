import * as words from "../../core/words/en/commandLine";
import type { Arguments } from "./Arguments";
import { customerNames } from "./customerNames";
import type { TableChoice } from "./openTable";
import { readOptionsOf } from "./reviewOptions";
import type { Terminal } from "./terminal/Terminal";
import { UsageError } from "./UsageError";

/** The options of every command that reads a pipeline: which table, and how its columns are read. */
export const tableOptions = {
  sheet: "one",
  map: "many",
  owner: "one",
  customers: "one",
  with: "many",
  "as-of": "one",
} as const;

export const tableOptionHelp = {
  sheet: words.options.sheet,
  map: words.options.map,
  owner: words.options.owner,
  customers: words.options.customers,
  with: words.options.with,
  "as-of": words.options.asOf,
} as const;

/** What those options say. @throws UsageError */
export function tableChoice(args: Arguments, terminal: Terminal): TableChoice {
  const customers = args.one("customers");
  const names = customers === undefined ? undefined : customerNames(customers, terminal);
  return { sheet: args.one("sheet"), options: readOptionsOf(args, names), further: args.all("with") };
}

/** The file, where a command takes nothing else. @throws UsageError where it is missing or more is given */
export function onlyFile({ positionals: [path, extra] }: Arguments, usage: string): string {
  if (path === undefined) throw new UsageError(words.missingFile(usage));
  if (extra !== undefined) throw new UsageError(words.oneTooMany(extra));
  return path;
}

/** `--as-of` for what takes the day as an option of its own; nothing where it is not given. */
export function asOfOption({ options: { asOf } }: TableChoice): { asOf?: number } {
  return asOf === undefined ? {} : { asOf };
}
