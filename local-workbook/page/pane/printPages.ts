import { repPages } from "../../../core/report/repPages";
import { reviewPage } from "../../../core/report/reviewPage";
import type { PrintPages } from "../../../sidebar/share/PrintPages";

export const printPages: PrintPages = {
  review: (printed, words) => print(reviewPage(printed, words)),
  reps: (team, words) => print(repPages(team, words)),
};

/** Prints pages of HTML: a frame that nobody sees holds them until then. Their texts are escaped, and their own policy runs no script. */
function print(html: string): void {
  const frame = document.createElement("iframe");
  frame.className = "fb-print-frame";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.srcdoc = html;
  frame.addEventListener("load", () => {
    const inside = frame.contentWindow;
    if (inside === null) return;
    inside.addEventListener("afterprint", () => frame.remove());
    inside.print();
  });
  document.body.append(frame);
}
