import type { BlockedLine } from "../../core/customers/whitespace/BlockedLine";
import { unblockedRow } from "../../core/sheets/logRows";
import { todaySerial } from "../model/todaySerial";
import { usePane } from "../PaneContext";
import { Act } from "./Act";

/** What is left out for now, and a way back. */
export function BlockedLines({ blocked }: { blocked: readonly BlockedLine[] }) {
  const { model, words } = usePane();
  if (blocked.length === 0) return null;
  return (
    <details class="fb-blocked">
      <summary>{words.tabs.leftOut(blocked.length)}</summary>
      <ul class="fb-issues">
        {blocked.map((one) => {
          const text = words.customers.blockedLine(one);
          return (
            <li key={text}>
              {words.format.sentence(text)}{" "}
              <Act
                label={`${words.tabs.possibleAgain}: ${text}`}
                onClick={() => void model.desk.record([unblockedRow(one, todaySerial())])}
              >
                {words.tabs.possibleAgain}
              </Act>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
