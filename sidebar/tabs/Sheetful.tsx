import type { FunctionComponent } from "preact";
import type { Analysis } from "../model/analyse";
import { usePane } from "../PaneContext";
import { Unread } from "./Unread";

/** A panel that has something to say only where the sheet could be read. */
export function sheetful(Content: FunctionComponent<{ analysis: Analysis }>): FunctionComponent {
  return function Sheetful() {
    const { outlook } = usePane().state;
    return outlook?.ok ? <Content analysis={outlook.analysis} /> : <Unread />;
  };
}
