import { type Review, review } from "../../balance/review";
import { CellError } from "../../cells/CellError";
import { readPipeline } from "../../table/readPipeline";
import * as words from "../../words/en";
import { readGuidelines } from "../arguments/readGuidelines";
import { readTable } from "../arguments/readTable";
import type { Argument } from "../FunctionSpec";

/** The review of a table under its guidelines. Throws a CellError with the reason where the table cannot be read. */
export function reviewOf(table: Argument, guidelines: Argument): Review {
  const options = { guidelines: readGuidelines(guidelines) };
  const reading = readPipeline(readTable(table));
  if (!reading.ok) throw new CellError("#N/A", words.issues.failureMessage(reading.failure));
  return review(reading.pipeline, options);
}
