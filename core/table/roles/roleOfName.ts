import { fold } from "../../cells/fold";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { type Role, roles } from "../role";

/**
 * The role that a user's word means: its key in any spelling ("expectedClose", "expected close"), or a header word that
 * says it ("close date", "product", "rep"). Null where it means none.
 *
 * @example roleOfName("close date") // "expectedClose"
 */
export function roleOfName(name: string): Role | null {
  const text = fold(name);
  const key = roles.find((role) => fold(role) === text);
  if (key !== undefined) return key;
  let best: Role | null = null;
  let strength = 0.6;
  for (const [role, worth] of headerMatches(name)) {
    if (worth > strength) [best, strength] = [role, worth];
  }
  return best;
}
