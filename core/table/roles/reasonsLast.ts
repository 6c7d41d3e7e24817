import { isReason } from "../headerVocabulary/isReason";
import { strengthOf } from "../headerVocabulary/strengthOf";
import type { Role } from "../role";
import { guess } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/**
 * A column of reasons decides nothing where the column that it explains says won or lost: "Lost" with the reason "Out-Sold" is lost. Beside
 * a status it becomes the stage, which the status comes before; beside a stage that says won or lost it has no role.
 */
export function reasonsLast(positions: Map<Role, number>, weighed: readonly WeighedColumn[]): void {
  const status = positions.get("status");
  const stage = positions.get("stage");
  if (status === undefined || stage === undefined) return;
  const reason = weighed[status];
  const other = weighed[stage];
  if (reason === undefined || other === undefined || !isReason(reason.header) || isReason(other.header)) {
    return;
  }
  if (strengthOf(other.scores, "status") >= guess) {
    positions.set("status", stage);
    positions.set("stage", status);
  } else if (other.profile.wonOrLost > 0) positions.delete("status");
}
