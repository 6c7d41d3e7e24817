import { cellText } from "../../cells/cellText";
import { errorText } from "../../cells/errorText";
import { headerMatches } from "../../table/headerVocabulary/headerMatches";
import { foldName } from "../../table/names/foldName";
import { isBlankName } from "../../table/names/isBlankName";
import type { Argument } from "../FunctionSpec";
import { asColumn } from "./asColumn";
import { refuseError } from "./refuseError";

/**
 * The names of a list, each once, in its order: a range of any length, or one cell with names between semicolons. A header
 * on top and blanks are left out; an empty list is an empty array, a list that was left out is null. Throws a
 * CellError for an error cell.
 */
export function readList(parameter: string, argument: Argument): readonly string[] | null {
  const column = asColumn(parameter, argument);
  if (column === null) return null;
  const names = new Map<string, string>();
  column.forEach(([cell], row) => {
    if (errorText(cell) !== null) refuseError(parameter, cell, row);
    if (isBlankName(cell) || (row === 0 && column.length > 1 && isHeading(cellText(cell)))) return;
    for (const part of column.length === 1 ? cellText(cell).split(";") : [cellText(cell)]) {
      const name = part.trim();
      if (name !== "" && !names.has(foldName(name))) names.set(foldName(name), name);
    }
  });
  return [...names.values()];
}

/** Only a word that says nothing else: "Service" may well be the first of the names. */
function isHeading(text: string): boolean {
  return [...headerMatches(text).values()].includes(1);
}
