import { render } from "preact";
import type { WorkbookPort } from "../core/port/port";
import { localForms } from "../core/words/localForms";
import type { PaneWords } from "../core/words/Words";
import { wordsIn } from "../core/words/wordsIn";
import "./look/keepFiguresWhole";
import { bringRest } from "./later/later";
import { bringTabStyles } from "./look/bringTabStyles";
import { wearStyles } from "./look/wearStyles";
import type { Pace } from "./model/inSlices";
import { PaneModel } from "./model/PaneModel";
import { Pane } from "./Pane";
import type { PrintPages } from "./share/PrintPages";
import type { Place } from "./tabs/Tab";

/** What a host may do with the pane that it opened. */
export interface OpenPane {
  /** Resolves once the review with which the pane opened has ended, however it did. */
  readonly opened: Promise<void>;
  goTo(place: Place): void;
  /** Reads the active sheet anew and colours it. False where the pane has something to say about it. */
  colour(): Promise<boolean>;
  /** Reads the active sheet anew and takes our colours from it. False where the pane has something to say about it. */
  clear(): Promise<boolean>;
  /** Reads the active sheet anew and opens the brief of the account in the selected row. False where the pane says why not. */
  brief(): Promise<boolean>;
  /**
   * Whether anybody sees the pane. Unseen it follows nothing and asks the workbook nothing of its own accord; coming into view it
   * reviews the active sheet once, unless something stands in it that nobody has read yet.
   */
  see(isSeen: boolean): void;
  /** Takes the pane away. */
  close(): void;
}

/**
 * Fills the element's document with the pane and, where it is seen, reviews the active sheet.
 * A host may force light or dark with `data-theme` on the element or above it.
 *
 * @param pace when long work pauses; the page's own turns where it is left out
 * @param locale of the host, such as "de-DE": how numbers, days and money are shown; left out, as machines write them
 * @param print puts a review on paper; left out in a host whose panes cannot print, where a sheet is what prints
 */
export function mountPane(
  element: HTMLElement,
  port: WorkbookPort,
  words: PaneWords,
  {
    isSeen = true,
    pace,
    print,
    locale = "",
  }: {
    readonly isSeen?: boolean;
    readonly pace?: Pace;
    readonly print?: PrintPages;
    readonly locale?: string;
  } = {},
): OpenPane {
  const model = new PaneModel(port, wordsIn(words, localForms(locale)), pace, print, words);
  wearStyles(element.ownerDocument);
  render(<Pane model={model} />, element);
  let stopFollowing: (() => void) | null = null;
  const see = (isNowSeen: boolean) => {
    if (isNowSeen) stopFollowing ??= model.sheet.follow(() => !isHalfTyped(element));
    else stopFollowing?.();
    if (!isNowSeen) stopFollowing = null;
  };
  see(isSeen);
  // Nobody who goes to another tab waits for it, and a pane that stands open for days has all of its own edition.
  const behind = () => {
    // What could not be brought is asked for again where it is needed, and told there.
    bringRest().then(
      () => bringTabStyles(element.ownerDocument),
      () => undefined,
    );
  };
  void model.sheet.opened.then(behind);
  const view = element.ownerDocument.defaultView;
  const look = () => {
    if (stopFollowing !== null) void model.sheet.noticeActive();
  };
  view?.addEventListener("focus", look);
  const onActiveSheet = async (act: () => Promise<void>) => {
    await model.sheet.reviewActive();
    if (model.state.trouble === null) await act();
    return model.state.trouble === null && model.state.reviewed?.ok === true;
  };
  return {
    opened: model.sheet.opened,
    goTo: (place) => model.goTo(place),
    colour: () => onActiveSheet(() => model.colours.colour()),
    clear: () => onActiveSheet(() => model.colours.clear()),
    brief: () =>
      onActiveSheet(async () => {
        await model.brief.openSelected();
        if (model.state.trouble === null) model.goTo("customers");
      }),
    see,
    close: () => {
      see(false);
      view?.removeEventListener("focus", look);
      render(null, element);
    },
  };
}

/** Whether somebody has begun to write something in the pane that nothing keeps yet. */
function isHalfTyped(element: HTMLElement): boolean {
  return [...element.querySelectorAll("textarea")].some(({ value }) => value.trim() !== "");
}
