import { render } from "preact";
import type { WorkbookPort } from "../core/port/port";
import type { Words } from "../core/words/Words";
import "./look/keepFiguresWhole";
import { wearStyles } from "./look/wearStyles";
import { PaneModel } from "./model/PaneModel";
import { Pane } from "./Pane";
import type { TabId } from "./tabs/Tab";

/** What a host may do with the pane that it opened. */
export interface OpenPane {
  goTo(tab: TabId): void;
  /** Reads the active sheet anew and colours it. False where the pane has something to say about it. */
  colour(): Promise<boolean>;
  /** Reads the active sheet anew and takes our colours from it. False where the pane has something to say about it. */
  clear(): Promise<boolean>;
  /** Takes the pane away. */
  close(): void;
}

/**
 * Fills the element's document with the pane and reviews the active sheet.
 * A host may force light or dark with `data-theme` on the element or above it.
 */
export function mountPane(element: HTMLElement, port: WorkbookPort, words: Words): OpenPane {
  const model = new PaneModel(port, words);
  wearStyles(element.ownerDocument);
  render(<Pane model={model} />, element);
  const stopFollowing = model.sheet.follow(() => !isHalfTyped(element));
  const view = element.ownerDocument.defaultView;
  const look = () => void model.sheet.noticeActive();
  view?.addEventListener("focus", look);
  const onActiveSheet = async (act: () => Promise<void>) => {
    await model.sheet.review();
    if (model.state.trouble === null) await act();
    return model.state.trouble === null && model.state.reviewed?.ok === true;
  };
  return {
    goTo: (tab) => model.goTo(tab),
    colour: () => onActiveSheet(() => model.colours.colour()),
    clear: () => onActiveSheet(() => model.colours.clear()),
    close: () => {
      stopFollowing();
      view?.removeEventListener("focus", look);
      render(null, element);
    },
  };
}

/** Whether somebody has begun to write something in the pane that nothing keeps yet. */
function isHalfTyped(element: HTMLElement): boolean {
  return [...element.querySelectorAll("textarea")].some(({ value }) => value.trim() !== "");
}
