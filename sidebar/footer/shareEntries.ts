import { copyReviewPicture } from "../share/copyReviewPicture";
import { copyReviewText } from "../share/copyReviewText";
import { putOnPaper } from "../share/putOnPaper";
import { writeReviewSheet } from "../share/writeReviewSheet";
import type { ShareEntry } from "./ShareEntry";

/** What the menu Share offers, in its order: a further entry is a line here. */
export const shareEntries: readonly ShareEntry[] = [
  { name: ({ share }) => share.copyText, run: copyReviewText },
  { name: ({ share }) => share.copyPicture, run: copyReviewPicture },
  { name: ({ share }) => share.sheetEntry, run: writeReviewSheet },
  { name: ({ share }) => share.print, run: putOnPaper },
];
