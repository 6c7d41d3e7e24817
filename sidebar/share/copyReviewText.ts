import { reviewText } from "../../core/report/reviewText";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";
import { copyText } from "./copyText";
import { sinceOf } from "./sinceOf";
import { writeReviewSheet } from "./writeReviewSheet";

/** Copies the review as plain text, or says that nothing can be copied here, with what can be done instead. */
export async function copyReviewText(model: PaneModel, analysis: Analysis): Promise<void> {
  const { share } = model.words;
  const text = reviewText(analysis.review, await sinceOf(model, analysis), model.words);
  if (await copyText(text)) return model.tell(share.textCopied);
  const instead = { label: share.sheetEntry, run: () => void writeReviewSheet(model, analysis) };
  model.tell(share.noClipboard, { actions: [instead] });
}
