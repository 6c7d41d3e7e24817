import type { Argument } from "../../core/functions/Argument";
import type { Book } from "./books";
import { commandSteps } from "./commandSteps";
import { coreSteps } from "./coreSteps";
import { functionSteps } from "./functionSteps";
import { paneSteps } from "./paneSteps";
import { notFinite, Walk } from "./Walk";

/** How much is asked of each document: every so many questions, and the pane of one in so many. */
export interface Effort {
  readonly questions: number;
  readonly panes: number;
  readonly twice: number;
}

const { stringify } = JSON;

/** Asks everything of one document and returns what was answered and what was wrong with it; one in so many is asked twice. */
export async function walkThrough(book: Book, args: readonly Argument[], effort: Effort): Promise<Walk> {
  const walk = await ask(book, args, effort);
  if (book.choice % effort.twice !== 0) return walk;
  const again = await ask(book, args, effort);
  const other = walk.answers.findIndex((answer, at) => answer !== again.answers[at]);
  if (other >= 0) walk.fault("again", `answers "${walk.answers[other]}" and then "${again.answers[other]}"`);
  return walk;
}

async function ask(book: Book, args: readonly Argument[], effort: Effort): Promise<Walk> {
  const walk = new Walk();
  // A number that is none would leave as null, which the text alone does not show.
  JSON.stringify = (value: unknown, ...rest: unknown[]) => {
    // A list alone is a key by which rows are told apart, where "no day" may be a part of it.
    const path = Array.isArray(value) ? null : notFinite(value);
    if (path !== null) walk.fault("JSON", `would write ${path}`);
    return Reflect.apply(stringify, JSON, [value, ...rest]);
  };
  try {
    coreSteps(book, walk);
    functionSteps(args, walk);
    commandSteps(book, walk, effort.questions);
    if (book.choice % effort.panes === 0) await paneSteps(book, walk);
  } finally {
    JSON.stringify = stringify;
  }
  return walk;
}
