import type { Argument } from "../../core/functions/Argument";
import type { Book } from "./books";
import { commandSteps } from "./commandSteps";
import { coreSteps } from "./coreSteps";
import { functionSteps } from "./functionSteps";
import { paneSteps } from "./paneSteps";
import { notFinite, Walk } from "./Walk";

/** Of each document a part is asked: each of the questions of one in so many, the pane of one in so many, the same again of one in so many. */
const every = { questions: 39, panes: 25, twice: 24 };

const { stringify } = JSON;

/** Asks everything of one document and returns what was answered and what was wrong with it; some are asked twice. */
export async function walkThrough(book: Book, args: readonly Argument[]): Promise<Walk> {
  const walk = new Walk();
  // A number that is none would leave as null, which the text alone does not show.
  JSON.stringify = (value: unknown, ...rest: unknown[]) => {
    // A list alone is a key by which rows are told apart, where "no day" may be a part of it.
    const path = Array.isArray(value) ? null : notFinite(value);
    if (path !== null) walk.fault("JSON", `would write ${path}`);
    return Reflect.apply(stringify, JSON, [value, ...rest]);
  };
  try {
    ask(book, args, walk);
    if (book.choice % every.twice === 0) askAgain(book, args, walk);
    if (book.choice % every.panes === 0) await paneSteps(book, walk);
  } finally {
    JSON.stringify = stringify;
  }
  return walk;
}

function ask(book: Book, args: readonly Argument[], walk: Walk): void {
  coreSteps(book, walk);
  functionSteps(args, walk);
  commandSteps(book, walk, every.questions);
}

function askAgain(book: Book, args: readonly Argument[], walk: Walk): void {
  const again = new Walk();
  ask(book, args, again);
  const other = walk.answers.findIndex((answer, at) => answer !== again.answers[at]);
  if (other >= 0) walk.fault("again", `answers "${walk.answers[other]}" and then "${again.answers[other]}"`);
}
