import { reviewSheet } from "../../core/sheets/reviewSheet";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";
import { sinceOf } from "./sinceOf";
import { standingColours } from "./standingColours";

/** Writes the review into a sheet of the workbook. */
export async function writeReviewSheet(model: PaneModel, analysis: Analysis): Promise<void> {
  const since = await sinceOf(model, analysis);
  await model.desk.writeReport(
    reviewSheet(analysis.review, since, model.written, standingColours(model, analysis)),
  );
}
