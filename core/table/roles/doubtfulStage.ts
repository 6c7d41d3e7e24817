import { isNext } from "../headerVocabulary/isNext";
import { isReason } from "../headerVocabulary/isReason";
import { strengthOf } from "../headerVocabulary/strengthOf";
import type { Role } from "../role";
import { sure } from "./fits";
import type { WeighedColumn } from "./weighColumns";

/** A status that says it, and a stage of which header or cells leave doubt. */
const [plain, doubtful] = [0.8, 0.6];

/**
 * Leaves a table without a stage where a plain status stands beside what only may be one: a next step, a reason, one pipeline's name in every row. Cells
 * that are all words of stages are a stage, whatever their header.
 */
export function doubtfulStage(positions: Map<Role, number>, weighed: readonly WeighedColumn[]): void {
  const [stage, status] = [weighed[positions.get("stage") ?? -1], weighed[positions.get("status") ?? -1]];
  if (stage === undefined || strengthOf(status?.scores, "status") < plain) return;
  const { header, profile, scores } = stage;
  const saysStages =
    profile.distinct > 1 && sure(profile.stageWords) > 0 && !isReason(header) && !isNext(header);
  if (strengthOf(scores, "stage") < doubtful && !saysStages) positions.delete("stage");
}
