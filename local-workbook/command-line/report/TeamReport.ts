import type { GoalProblem } from "../../../core/team/Goal";
import type { Team } from "../../../core/team/Team";
import type { FileNote } from "../../../core/words/FileNote";

/** Everything that the team of a file has to show. */
export interface TeamReport {
  readonly file: string;
  readonly team: Team;
  readonly notes: readonly FileNote[];
  /** What was not understood of the goals. */
  readonly problems: readonly GoalProblem[];
}
