import { parseArgs } from "node:util";
import type { Words } from "../../core/words/Words";
import { likelyWord } from "./likelyWord";
import { UsageError } from "./UsageError";

/** `flag` takes no value, `one` takes one, `many` may be given again and again. */
export type OptionKinds = Readonly<
  Partial<Record<keyof Words["commandLine"]["options"], "flag" | "one" | "many">>
>;

/** What a person typed behind a command's name. */
export class Arguments {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(
    values: ReadonlyMap<string, readonly string[]>,
    readonly positionals: readonly string[],
  ) {
    this.#values = values;
  }

  flag(name: string): boolean {
    return this.#values.has(name);
  }

  one(name: string): string | undefined {
    return this.#values.get(name)?.[0];
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

/** `--color` is how half the world spells it. */
const otherSpellings: Readonly<Record<string, string>> = { color: "colour", h: "help" };
/** Stands before an argument such as -5, which is a number and no option. */
const shield = "\u0000";

/** @throws UsageError that names the option at fault. */
export function readArguments(kinds: OptionKinds, argv: readonly string[]): Arguments {
  const known = new Map(Object.entries({ ...kinds, help: "flag" }));
  const { tokens } = parseArgs({
    args: argv.map((arg) => (/^-\.?\d/.test(arg) ? shield + arg : arg)),
    options: Object.fromEntries(
      [...known].map(([name, kind]) => [name, { type: kind === "flag" ? "boolean" : "string" }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(unshielded(token.value));
    if (token.kind !== "option") continue;
    const name = otherSpellings[token.name] ?? token.name;
    const kind = known.get(name);
    const flag = token.rawName;
    if (kind === undefined) throw unknown(flag, [...known.keys()]);
    if (kind === "flag" && token.value !== undefined)
      throw new UsageError(({ commandLine }) => commandLine.optionTakesNoValue(flag));
    if (kind !== "flag" && !hasValue(token))
      throw new UsageError(({ commandLine }) => commandLine.optionNeedsValue(flag));
    if (kind === "one" && values.has(name))
      throw new UsageError(({ commandLine }) => commandLine.optionTwice(flag));
    values.set(name, [...(values.get(name) ?? []), unshielded(token.value ?? "")]);
  }
  return new Arguments(values, positionals);
}

function unshielded(text: string): string {
  return text.startsWith(shield) ? text.slice(1) : text;
}

/** `--by --json` forgot a value; `--by=--json` means it. */
function hasValue({ value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined }) {
  return value !== undefined && (inlineValue === true || !/^--[a-z]/.test(value));
}

function unknown(flag: string, known: readonly string[]): UsageError {
  const near = likelyWord(flag.replace(/^-+/, ""), known);
  return new UsageError(({ commandLine }) =>
    commandLine.unknownOption(flag, near === null ? null : `--${near}`),
  );
}
