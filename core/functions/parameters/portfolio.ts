import { cellText } from "../../cells/cellText";
import { errorText } from "../../cells/errorText";
import { foldName } from "../../cells/foldName";
import { headerMatches } from "../../table/headerVocabulary/headerMatches";
import { isBlankName } from "../../table/names/isBlankName";
import type { Argument } from "../Argument";
import { asColumn } from "./asColumn";
import { cellAt } from "./Column";
import type { CellsParameter } from "./Parameter";
import { refuseError } from "./refuseErrors";

type Names = readonly string[];

/**
 * A list of lines, each once, in its order: a range of any length, or one cell with names between semicolons. A header on top and
 * blanks are left out. With `optional()`: null where it is left out.
 *
 * @example portfolio().readCells("portfolio", [["Sensors; Valves; sensors"]]) // ["Sensors", "Valves"]
 */
export function portfolio(): CellsParameter<Names> & {
  readonly optional: () => CellsParameter<Names | null>;
} {
  const info = { kind: "range", optional: false, source: null } as const;
  return {
    info,
    readCells: (parameter, argument) => listed(parameter, argument ?? []),
    optional: () => ({
      info: { ...info, optional: true },
      readCells: (parameter, argument) => (argument === undefined ? null : listed(parameter, argument)),
    }),
  };
}

function listed(parameter: string, argument: NonNullable<Argument>): Names {
  const column = asColumn(parameter, argument);
  const count = column?.rows.length ?? 0;
  const names = new Map<string, string>();
  for (let row = 0; row < count && column !== null; row++) {
    const cell = cellAt(column, row);
    const error = errorText(cell);
    if (error !== null) refuseError(parameter, error, row);
    const text = cellText(cell);
    if (isBlankName(cell) || (row === 0 && count > 1 && isHeading(text))) continue;
    for (const part of count === 1 ? text.split(";") : [text]) {
      const name = part.trim();
      if (name !== "" && !names.has(foldName(name))) names.set(foldName(name), name);
    }
  }
  return [...names.values()];
}

/** Only a word that says nothing else: "Service" may well be the first of the names. */
function isHeading(text: string): boolean {
  return [...headerMatches(text).values()].includes(1);
}
