import { reviewPage } from "../../../core/report/reviewPage";
import type { PrintReview } from "../../../sidebar/share/PrintReview";

/** Prints a review as one page: a frame that nobody sees holds it until then. Its texts are escaped, and its own policy runs no script. */
export const printReview: PrintReview = (printed, words) => {
  const frame = document.createElement("iframe");
  frame.className = "fb-print-frame";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.srcdoc = reviewPage(printed, words);
  frame.addEventListener("load", () => {
    const inside = frame.contentWindow;
    if (inside === null) return;
    inside.addEventListener("afterprint", () => frame.remove());
    inside.print();
  });
  document.body.append(frame);
};
