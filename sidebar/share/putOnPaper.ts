import { reviewSheet } from "../../core/sheets/reviewSheet";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";
import { sinceOf } from "./sinceOf";
import { standingColours } from "./standingColours";

/** Prints the review as one page; in a host whose panes cannot print, the sheet is written that can. */
export async function putOnPaper(model: PaneModel, analysis: Analysis): Promise<void> {
  const { words, print, state } = model;
  const since = await sinceOf(model, analysis);
  const { review } = analysis;
  if (print === undefined) {
    await model.desk.writeReport(
      reviewSheet(review, since, model.written, standingColours(model, analysis)),
      words.share.printTheSheet,
    );
    return;
  }
  print.review({ review, since, of: state.view.owner || (state.reviewed?.sheet.name ?? "") }, words);
  model.tell(words.share.printing);
}
