import type { Guidelines } from "../../balance/Guidelines";
import { parseGuidelines } from "../../balance/parseGuidelines";
import { CellError } from "../../cells/CellError";
import { cellText } from "../../cells/cellText";
import { errorText } from "../../cells/errorText";
import { isBlank } from "../../cells/isBlank";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";

/**
 * The guidelines of a range of two columns, names and values; none where it was left out. Rows without a name are skipped; an
 * empty value is 0, as which Excel on the desktop hands it over.
 * Throws a CellError for a range of another shape, an error cell, and a guideline that does not exist or has a
 * value that it cannot have.
 */
export function readGuidelines(argument: Argument): Partial<Guidelines> {
  if (argument === undefined) return {};
  const entries = argument.flatMap((row): [string, unknown][] => {
    if (row.length !== 2) throw new CellError("#VALUE!", words.functions.guidelinesShape);
    const error = row.map(errorText).find((text) => text !== null);
    if (error) throw new CellError("#VALUE!", words.functions.errorArgument("guidelines", error));
    const name = cellText(row[0]);
    return name === "" || name === "0" ? [] : [[name, isBlank(row[1]) ? 0 : row[1]]];
  });
  const { guidelines, problems } = parseGuidelines(entries);
  if (problems[0] !== undefined)
    throw new CellError("#VALUE!", words.functions.guidelineProblem(problems[0]));
  return guidelines;
}
