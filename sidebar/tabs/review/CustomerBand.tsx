import type { Finding } from "../../../core/balance/Finding";
import { toneOf } from "../../../core/colours/toneOf";
import { usePane } from "../../PaneContext";
import { Band } from "../../parts/Band";

/** New against current customers, with the target that the user set. */
export function CustomerBand({ finding }: { finding: Finding }) {
  const { words } = usePane();
  const { value, limit } = finding;
  if (value === null || limit === null || typeof limit === "number") return null;
  const [from, to] = limit;
  return (
    <Band
      share={value}
      tone={toneOf(finding)}
      target={{ from, to, label: words.pane.target }}
      left={words.pane.newShare(value)}
      right={words.pane.currentShare(1 - value)}
      label={words.pane.bandSaid(value, from, to)}
    />
  );
}
