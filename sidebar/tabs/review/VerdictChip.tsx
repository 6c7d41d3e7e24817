import type { Finding } from "../../../core/balance/Finding";
import { toneOf } from "../../../core/colours/toneOf";
import { usePane } from "../../PaneContext";
import { Chip } from "../../parts/Chip";

/** The verdict as a word; languishing lines have no limit, so their number stands there instead. */
export function VerdictChip({ finding }: { finding: Finding }) {
  const { words } = usePane();
  if (finding.id !== "languishing-lines" || finding.value === null) {
    return <Chip tone={toneOf(finding)}>{words.findings.verdictWord(finding.verdict)}</Chip>;
  }
  const count = finding.top.length;
  return count === 0 ? (
    <Chip tone="ok">{words.pane.noneLanguishing}</Chip>
  ) : (
    <Chip tone="low">{words.pane.lineCount(count)}</Chip>
  );
}
