import { reviewPage } from "../../core/report/reviewPage";
import { reviewSheet } from "../../core/sheets/reviewSheet";
import type { Analysis } from "../model/analyse";
import type { PaneModel } from "../model/PaneModel";
import { sinceOf } from "./sinceOf";

/** Prints the review as one page; in a host whose panes cannot print, the sheet is written that can. */
export async function printReview(model: PaneModel, analysis: Analysis): Promise<void> {
  const { words, port, state } = model;
  const since = await sinceOf(model, analysis);
  const { review } = analysis;
  if (!port.capabilities.printsPages) {
    await model.desk.writeReport(reviewSheet(review, since, words), words.share.printTheSheet);
    return;
  }
  const of = state.view.owner || (state.reviewed?.sheet.name ?? "");
  printPage(reviewPage({ review, since, of }, words));
  model.tell(words.share.printing);
}

/** A frame that nobody sees holds the page until it is printed. */
function printPage(html: string): void {
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
