import type { FunctionComponent } from "preact";
import type { PaneWords } from "../../core/words/Words";

export type TabId = "review" | "customers" | "time" | "team" | "more";

/** What stands under the tab More, one at a time. */
export const moreParts = ["formulas", "settings", "help"] as const;
export type MorePart = (typeof moreParts)[number];

/** Everywhere somebody can be sent. */
export type Place = TabId | MorePart;

export function isMorePart(place: Place): place is MorePart {
  return moreParts.some((part) => part === place);
}

/** One tab of the pane. Each stands in a folder of its own and is listed in `tabs.ts`. */
export interface Tab {
  readonly id: TabId;
  readonly title: (words: PaneWords) => string;
  readonly Panel: FunctionComponent;
}
