import type { Guidelines } from "../../core/balance/Guidelines";
import { foldName } from "../../core/cells/foldName";
import { type GoalsRead, readGoals } from "../../core/sheets/readGoals";
import { guidelinesOfRep } from "../../core/team/guidelinesOfRep";
import type { WorkbookFile } from "../files/WorkbookFile";
import type { Arguments } from "./Arguments";
import type { Context } from "./Context";
import { secondTables } from "./secondTables";

const goalsSheet = "goals";

/** The goals that `--goals` names, else those of the workbook's sheet of that name; none where there is no such sheet. */
export function goalsOf(args: Arguments, workbook: WorkbookFile, context: Context): GoalsRead {
  const named = args.one("goals");
  const table =
    named === undefined
      ? workbook.sheets.find(({ name }) => name.toLowerCase() === goalsSheet)
      : secondTables([named], workbook, context)[0];
  return table ? readGoals(table.cells) : { goals: [], problems: [] };
}

/** The guidelines of the rep that `--owner` names: with the portfolio that the goals give. */
export function guidelinesOfOwner(
  guidelines: Partial<Guidelines>,
  args: Arguments,
  workbook: WorkbookFile,
  context: Context,
): Partial<Guidelines> {
  const owner = args.one("owner");
  if (owner === undefined) return guidelines;
  const { goals } = goalsOf(args, workbook, context);
  return guidelinesOfRep(
    guidelines,
    goals.find(({ rep }) => foldName(rep) === foldName(owner)),
  );
}
