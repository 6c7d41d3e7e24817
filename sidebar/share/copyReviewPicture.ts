import { reviewPicture } from "../../core/report/reviewPicture";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";
import { copyImage } from "./copyImage";
import { copyReviewText } from "./copyReviewText";

/** Copies the review as a picture, or says that none can be copied here. */
export async function copyReviewPicture(model: PaneModel, analysis: Analysis): Promise<void> {
  const { share } = model.words;
  if (await copyImage(() => reviewPicture(analysis.review, model.words)))
    return model.tell(share.pictureCopied);
  const instead = { label: share.copyText, run: () => void copyReviewText(model, analysis) };
  model.tell(share.noPicture, { actions: [instead] });
}
