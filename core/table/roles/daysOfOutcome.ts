import { outcomeDate } from "../headerVocabulary/outcomeDate";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { type FlagRole, flagRoles, type Role } from "../role";
import { dating } from "./fits";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/**
 * Columns of the days on which deals were won and lost ("Won date", "Lost time") say what became of them where no other column does: no
 * flag, and no stage or status that says won or lost. They keep the role that they have.
 *
 * @returns the column's position of each flag role; none where another column tells
 */
export function daysOfOutcome(
  weighed: readonly WeighedColumn[],
  positions: ReadonlyMap<Role, number>,
): ReadonlyMap<FlagRole, number> {
  const found = new Map<FlagRole, number>();
  const ends = (["stage", "status"] as const).some((role) => {
    const at = positions.get(role);
    return at !== undefined && (weighed[at]?.profile.wonOrLost ?? 1) > 0;
  });
  if (ends || flagRoles.some((role) => positions.has(role))) return found;
  weighed.forEach(({ header, profile, scores }, at) => {
    const role = outcomeDate(header);
    if (role === null || found.has(role)) return;
    const holdsDays = profile.filled > 0 && dating(profile) >= agreed;
    if (holdsDays || strengthOf(scores, "actualClose") >= agreed) found.set(role, at);
  });
  return found;
}
