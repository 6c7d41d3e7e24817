import { reviewPicture } from "../../core/report/reviewPicture";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";
import { copyReviewText } from "./copyReviewText";

/** So many pixels of the image for one of the drawing: sharp on a slide. */
const scale = 2;

/** Copies the review as a picture, or says that none can be copied here. */
export async function copyReviewPicture(model: PaneModel, analysis: Analysis): Promise<void> {
  const { share } = model.words;
  try {
    const png = imageOf(reviewPicture(analysis.review, model.words));
    // Where the clipboard refuses at once nobody waits for the image, which may fail as well.
    png.catch(() => undefined);
    // The image may come later: Safari wants to know of it while the click is fresh.
    await Promise.all([navigator.clipboard.write([new ClipboardItem({ "image/png": png })]), png]);
    model.tell(share.pictureCopied);
  } catch {
    const instead = { label: share.copyText, run: () => void copyReviewText(model, analysis) };
    model.tell(share.noPicture, { actions: [instead] });
  }
}

/** A drawing as a PNG. */
async function imageOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("no image of the canvas")) : resolve(blob)));
  });
}
