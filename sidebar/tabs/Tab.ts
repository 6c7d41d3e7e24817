import type { FunctionComponent, VNode } from "preact";
import type { Words } from "../../core/words/Words";

export type TabId = "review" | "customers" | "time" | "team" | "formulas" | "settings";

/** One tab of the pane. Each stands in a folder of its own and is listed in `tabs.ts`. */
export interface Tab {
  readonly id: TabId;
  readonly title: (words: Words) => string;
  /** What the bar shows, where that is not the title. */
  readonly glyph?: string | VNode;
  /** The first of the tools, at the right end of the bar. */
  readonly atEnd?: boolean;
  readonly Panel: FunctionComponent;
  /** Stays below the panel. */
  readonly Footer?: FunctionComponent;
}
