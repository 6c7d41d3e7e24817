import type { FunctionComponent } from "preact";
import type { Analysis } from "../model/analyse";
import { usePane } from "../PaneContext";
import { Unread } from "./arrival/Unread";

/** A panel that has something to say only where the sheet could be read. */
export function sheetful(Content: FunctionComponent<{ analysis: Analysis }>): FunctionComponent {
  return function Sheetful() {
    const { reviewed } = usePane().state;
    return reviewed?.ok ? <Content analysis={reviewed.analysis} /> : <Unread />;
  };
}
