import type { Guidelines } from "../../core/balance/Guidelines";
import { parseGuidelines } from "../../core/balance/parseGuidelines";
import { dayOf } from "../../core/cells/serialDay";
import { type AmountsOf, amountOwners } from "../../core/table/money/dealAmounts";
import type { ReadOptions } from "../../core/table/Reading";
import { type Basis, type By, bases, weights } from "../../core/tally/choice";
import type { Arguments } from "./Arguments";
import type { Context } from "./Context";
import { tell } from "./terminal/tell";
import { UsageError } from "./UsageError";

/**
 * The guidelines that `--set`, `--by`, `--basis` and `--portfolio` change. How an unclear figure was read is told on standard
 * error. @throws UsageError
 */
export function guidelinesOf(args: Arguments, context: Context): Partial<Guidelines> {
  const { guidelines, problems, notes } = parseGuidelines(
    args.all("set").map((text) => pair("--set", text, "KEY=VALUE")),
  );
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(({ guidelines }) => guidelines.problem(problem));
  const { words } = context;
  for (const note of notes) tell(context, `${words.commandLine.program}: ${words.guidelines.note(note)}`);
  const by = oneOf<By>("by", args, weights);
  const basis = oneOf<Basis>("basis", args, bases);
  const portfolio = args
    .one("portfolio")
    ?.split(";")
    .map((line) => line.trim());
  return {
    ...guidelines,
    ...(by && { by }),
    ...(basis && { basis }),
    ...(portfolio && { portfolio: portfolio.filter((line) => line !== "") }),
  };
}

/** How the table is to be read, by `--map`, `--rows`, `--amounts`, `--owner` and `--as-of`. @throws UsageError */
export function readOptionsOf(args: Arguments, customers: readonly string[] | undefined): ReadOptions {
  const owner = args.one("owner");
  const asOf = args.one("as-of");
  const amountsOf = oneOf<AmountsOf>("amounts", args, amountOwners);
  const map = Object.fromEntries(args.all("map").map((text) => pair("--map", text, "ROLE=HEADER")));
  return {
    // A role that does not exist is a failure of reading, which names those that do.
    ...(args.flag("map") && { map: map }),
    ...(args.flag("rows") && { rowsAreDeals: true }),
    ...(amountsOf && { amountsOf }),
    ...(owner !== undefined && { owner }),
    ...(asOf !== undefined && { asOf: day("--as-of", asOf) }),
    ...(customers && { customers }),
  };
}

export function pair(flag: string, text: string, shape: string): readonly [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError((words) => words.commandLine.notAPair(flag, text, shape));
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function oneOf<Word extends string>(
  name: string,
  args: Arguments,
  allowed: readonly Word[],
): Word | undefined {
  const given = args.one(name);
  if (given === undefined) return undefined;
  const word = allowed.find((candidate) => candidate === given.toLowerCase());
  if (word === undefined)
    throw new UsageError((words) => words.commandLine.notOneOf(`--${name}`, given, allowed));
  return word;
}

/** "2026-10-31" as a spreadsheet serial day; the 31st of a shorter month is no day. */
function day(flag: string, text: string): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const serial = dayOf(Number(year), Number(month), Number(date));
  if (Number.isNaN(serial)) throw new UsageError((words) => words.commandLine.notADate(flag, text));
  return serial;
}
