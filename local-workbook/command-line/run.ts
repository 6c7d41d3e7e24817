import { localForms } from "../../core/words/localForms";
import type { Words } from "../../core/words/Words";
import { wordsIn } from "../../core/words/wordsIn";
import packaged from "../../package.json";
import { WarehouseError } from "../../warehouse/WarehouseError";
import { FileError } from "../files/FileError";
import { type Arguments, readArguments } from "./Arguments";
import type { Command, LaterCommand } from "./Command";
import type { Context } from "./Context";
import { commands, laterCommands } from "./commands";
import { likelyWord } from "./likelyWord";
import { tell } from "./terminal/tell";
import { UsageError } from "./UsageError";

/** Runs one command line. Returns the exit code: 0 with an answer, 2 where the question or a file cannot be read. */
export function run(argv: readonly string[], context: Context): number {
  try {
    answer(argv, context);
    return 0;
  } catch (error) {
    return tellWhy(error, context);
  }
}

/** The same for a command whose answer has to be waited for; null where the command line is none of these. */
export function runLater(argv: readonly string[], context: Context): Promise<number> | null {
  const [name, ...rest] = argv;
  const command = laterCommands.find((candidate) => candidate.name === name);
  return command === undefined ? null : answerLater(command, rest, context);
}

async function answerLater(
  command: LaterCommand,
  rest: readonly string[],
  context: Context,
): Promise<number> {
  try {
    const args = readArguments({ ...command.options, locale: "one" }, rest);
    if (args.flag("help")) context.out(`${help(command, context.words.commandLine)}\n`);
    else await command.run(args, args.flag("json") ? context : inLocale(context, args.one("locale")));
    return 0;
  } catch (error) {
    return tellWhy(error, context);
  }
}

/** @throws what is a fault of the program's own */
function tellWhy(error: unknown, context: Context): number {
  const { words } = context;
  const said = whyOf(error, words);
  if (said === null) throw error;
  tell(context, `${words.commandLine.program}: ${said}`);
  return 2;
}

function whyOf(error: unknown, words: Context["words"]): string | null {
  if (error instanceof FileError) return words.files.fileProblem(error.problem);
  if (error instanceof WarehouseError) return words.commandLine.warehouse.warehouseProblem(error.problem);
  return error instanceof UsageError ? error.inWords(words) : null;
}

/** In the order of the overview. */
const all = [...commands, ...laterCommands];

function answer([name = "--help", ...rest]: readonly string[], context: Context): void {
  const { out, words } = context;
  if (["--help", "-h", "help"].includes(name))
    out(`${words.commandLine.overview(all.map((command) => words.commandLine.commands[command.name]))}\n`);
  else if (["--version", "-v"].includes(name)) out(`${packaged.version}\n`);
  else {
    const command = commands.find((candidate) => candidate.name === name);
    if (!command) throw unknown(name);
    const args = readArguments({ ...command.options, locale: "one" }, rest);
    if (args.flag("help")) out(`${help(command, words.commandLine)}\n`);
    else command.run(args, isForMachines(command, args) ? context : inLocale(context, args.one("locale")));
  }
}

/** What programs read, and what a cell would hold, is written alike everywhere. */
function isForMachines({ name }: Command, args: Arguments): boolean {
  return args.flag("json") || name === "call" || name === "functions";
}

function inLocale(context: Context, asked = context.locale): Context {
  return { ...context, words: wordsIn(context.words, localForms(asked)) };
}

function unknown(name: string): UsageError {
  const names = all.map((command) => command.name);
  const near = likelyWord(name, names);
  return new UsageError(({ commandLine }) =>
    name.startsWith("-") ? commandLine.unknownOption(name, near) : commandLine.unknownCommand(name, names),
  );
}

function help({ name, options }: Pick<Command, "name" | "options">, words: Words["commandLine"]): string {
  const { usage, summary } = words.commands[name];
  const says: Readonly<Record<string, string>> = words.options;
  const placeholders: Readonly<Record<string, string>> = words.placeholders;
  const notes: Partial<Record<Command["name"], string>> = words.notes;
  const lines = [...Object.keys(options), "locale", "help"].map(
    (option) => [`--${option} ${placeholders[option] ?? ""}`.trim(), says[option] ?? ""] as const,
  );
  return words.help(usage, summary, lines) + (notes[name] ? `\n\n${notes[name]}` : "");
}
