import * as words from "../../core/words/en/commandLine";
import packaged from "../../package.json";
import { FileError } from "../files/FileError";
import { readArguments } from "./Arguments";
import type { Command } from "./Command";
import { commands } from "./commands";
import { nearest } from "./nearest";
import { printable } from "./terminal/printable";
import type { Terminal } from "./terminal/Terminal";
import { UsageError } from "./UsageError";

/** Runs one command line. Returns the exit code: 0 with an answer, 2 where the question or a file cannot be read. */
export function run(argv: readonly string[], terminal: Terminal): number {
  try {
    answer(argv, terminal);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileError)) throw error;
    terminal.err(`${words.program}: ${printable(error.message)}\n`);
    return 2;
  }
}

function answer([name = "--help", ...rest]: readonly string[], terminal: Terminal): void {
  if (["--help", "-h", "help"].includes(name)) terminal.out(`${words.overview(commands)}\n`);
  else if (["--version", "-v"].includes(name)) terminal.out(`${packaged.version}\n`);
  else {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw unknown(name);
    const args = readArguments(command.options, rest);
    if (args.flag("help")) terminal.out(`${help(command)}\n`);
    else command.run(args, terminal);
  }
}

function unknown(name: string): UsageError {
  const names = commands.map((command) => command.name);
  const near = nearest(name, names);
  return new UsageError(
    name.startsWith("-") ? words.unknownOption(name, near) : words.unknownCommand(name, names),
  );
}

function help({ usage, summary, optionHelp, notes }: Command): string {
  const placeholders: Readonly<Record<string, string>> = words.placeholders;
  const lines = Object.entries({ ...optionHelp, help: words.options.help }).map(
    ([name, says]) => [`--${name} ${placeholders[name] ?? ""}`.trim(), says] as const,
  );
  return words.help(usage, summary, lines) + (notes ? `\n\n${notes}` : "");
}
