import { cellText } from "../../cells/cellText";
import { Outcome, type Pipeline } from "../Pipeline";
import { type FlagRole, flagRoles } from "../role";
import { Flag } from "./flagColumn";
import type { FlagRows } from "./flagRows";

/** What yes and no say by themselves. */
const meanings: Readonly<Record<FlagRole, { readonly yes: Outcome; readonly no: Outcome }>> = {
  wonFlag: { yes: Outcome.won, no: Outcome.lost },
  lostFlag: { yes: Outcome.lost, no: Outcome.won },
  closedFlag: { yes: Outcome.won, no: Outcome.open },
  openFlag: { yes: Outcome.open, no: Outcome.won },
};

/** The answers of the first yes-or-no column in the place of stages, where a table has no others. */
export function flagNames({ columns }: FlagRows): Pick<Pipeline, "stage" | "stageOutcomes"> {
  const role = flagRoles.find((each) => columns.some((column) => column.role === each));
  const column = columns.find((each) => each.role === role);
  if (column === undefined) return { stage: null, stageOutcomes: [] };
  const names = column.cells.map(cellText);
  const { yes, no } = meanings[column.role];
  return {
    stage: { names, codes: column.codes, spellings: names.map((name) => [name]) },
    stageOutcomes: column.says.map((says) =>
      says === Flag.yes ? yes : says === Flag.no ? no : Outcome.open,
    ),
  };
}
