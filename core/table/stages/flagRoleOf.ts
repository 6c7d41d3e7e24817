import { flagOf } from "../../cells/flagOf";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { isBlankName } from "../names/isBlankName";
import { type FlagRole, flagRoles } from "../role";

/**
 * What a column that says nothing but yes and no is asked: by its header, else whether the deal was won. Null where its cells say more, or nothing.
 *
 * @example flagRoleOf(["Ja", "", "Nein"], "Abgeschlossen?") // "closedFlag"
 */
export function flagRoleOf(cells: readonly unknown[], header: string): FlagRole | null {
  const filled = cells.filter((cell) => cell === 0 || cell === false || !isBlankName(cell));
  if (filled.length === 0 || filled.some((cell) => flagOf(cell) === null)) return null;
  const asked = headerMatches(header);
  const role = flagRoles.find((each) => asked.has(each));
  if (role !== undefined) return role;
  // Some hosts hand empty cells over as 0: a column of nothing else is blank.
  return filled.every((cell) => cell === 0) ? null : "wonFlag";
}
