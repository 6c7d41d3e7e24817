import type { Guidelines } from "../../balance/Guidelines";
import { parseGuidelines } from "../../balance/parseGuidelines";
import { cellText } from "../../cells/cellText";
import { errorText } from "../../cells/errorText";
import { isBlank } from "../../cells/isBlank";
import type { Argument } from "../Argument";
import { CellRefusal } from "../CellProblem";
import type { CellsParameter } from "./Parameter";

/**
 * Guidelines in a range of two columns, names and values; none where it is left out. A row without a name or without a value sets nothing; 0
 * is no value, since Excel on the desktop hands empty cells over as 0: the text "0 %" is one.
 *
 * @example guidelines().readCells("guidelines", [["lineLimit", "60 %"]]) // { lineLimit: 0.6 }
 */
export function guidelines(): CellsParameter<Partial<Guidelines>> {
  return { info: { kind: "guidelines", optional: true, source: null }, readCells };
}

function readCells(parameter: string, argument: Argument = []): Partial<Guidelines> {
  const entries = argument.flatMap((row): [string, unknown][] => {
    if (row.length !== 2) throw new CellRefusal("#VALUE!", { code: "guidelines-shape" });
    const error = row.map(errorText).find((text) => text !== null);
    if (error) throw new CellRefusal("#VALUE!", { code: "error-argument", parameter, error });
    const name = cellText(row[0]);
    return name === "" || name === "0" || isBlank(row[1]) ? [] : [[name, row[1]]];
  });
  const { guidelines, problems } = parseGuidelines(entries);
  const [problem] = problems;
  if (problem !== undefined) throw new CellRefusal("#VALUE!", { code: "guideline", problem });
  return guidelines;
}
