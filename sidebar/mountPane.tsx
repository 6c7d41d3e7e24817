import { render } from "preact";
import type { WorkbookPort } from "../core/port/port";
import "./look/keepFiguresWhole";
import { wearStyles } from "./look/wearStyles";
import { PaneModel } from "./model/PaneModel";
import { Pane } from "./Pane";

/**
 * Fills the element's document with the pane and reviews the active sheet.
 * A host may force light or dark with `data-theme` on the element or above it; one that acts through the same
 * model elsewhere (ribbon commands) brings it. Returns how to take the pane away.
 */
export function mountPane(
  element: HTMLElement,
  port: WorkbookPort,
  model: PaneModel = new PaneModel(port),
): () => void {
  wearStyles(element.ownerDocument);
  render(<Pane model={model} />, element);
  const stopEdits = model.open();
  const view = element.ownerDocument.defaultView;
  const look = () => void model.lookWhere();
  view?.addEventListener("focus", look);
  return () => {
    stopEdits();
    view?.removeEventListener("focus", look);
    render(null, element);
  };
}
