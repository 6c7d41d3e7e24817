import type { FunctionComponent, VNode } from "preact";

/** One tab of the pane. Each stands in a folder of its own and is listed in `tabs.ts`. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  /** What the bar shows, where that is not the title. */
  readonly glyph?: string | VNode;
  /** The first of the tools, at the right end of the bar. */
  readonly atEnd?: boolean;
  readonly Panel: FunctionComponent;
  /** Stays below the panel. */
  readonly Footer?: FunctionComponent;
}
