import { cellText } from "../../cells/cellText";
import { Outcome } from "../Pipeline";
import type { RawColumn } from "../RawColumn";
import { finalOutcome } from "./finalOutcome";
import { Flag, flagColumn } from "./flagColumn";
import { flagRoleOf } from "./flagRoleOf";
import { flagSaying } from "./flagSaying";
import { notDone, notDoneOutcome } from "./notDone";
import { saysClosedAlone } from "./saysClosedAlone";
import { stageOutcomes } from "./stageOutcomes";

/** What the cells of a column were read as, and what a blank one is. */
interface ColumnOutcomes {
  /** One a code of the column. */
  readonly outcomes: readonly Outcome[];
  readonly blank: Outcome;
}

/**
 * What became of deals by one column alone, of stages, of statuses, or of yes and no.
 *
 * @param header "" where it is not known
 * @example columnOutcomes({ codes: Int32Array.of(0, 1, -1), cells: ["Yes", "No"] }, "Won?") // { outcomes: [2, 3], blank: 1 }
 */
export function columnOutcomes({ codes, cells: given }: RawColumn, header: string): ColumnOutcomes {
  // Empty cells come as 0 from some hosts; among texts a 0 is one.
  const isNumbers = given.every((cell) => typeof cell === "number");
  const cells = isNumbers ? given : given.map((cell) => (cell === 0 ? "" : cell));
  const role = flagRoleOf(cells, header);
  if (role === null) {
    const { outcomes, senses } = stageOutcomes(cells.map((cell) => (cell === 0 ? "" : cellText(cell))));
    const blank = saysClosedAlone(senses) ? Outcome.open : Outcome.unknown;
    return { outcomes: outcomes.map((outcome, code) => (senses[code] === "blank" ? blank : outcome)), blank };
  }
  const column = flagColumn(role, { codes, cells });
  const means = notDone(column, null, null);
  const outcomeOf = (flag: Flag) => {
    const says = flagSaying({ [role]: flag });
    return finalOutcome(null, says, notDoneOutcome(means, says, false), nothingSaid).outcome;
  };
  return { outcomes: column.says.map(outcomeOf), blank: outcomeOf(Flag.blank) };
}

const nothingSaid = { saysWon: false, saysLost: false };
