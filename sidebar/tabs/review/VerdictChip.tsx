import type { Finding } from "../../../core/balance/Finding";
import { specOf } from "../../../core/balance/findings/specOf";
import { toneOf } from "../../../core/colours/toneOf";
import { usePane } from "../../PaneContext";
import { Chip } from "../../parts/Chip";

/** The verdict as a word; a share of lines has no limit to speak of, so their number stands there instead. */
export function VerdictChip({ finding }: { finding: Finding }) {
  const { words } = usePane();
  if (specOf(finding.id).shareOf !== "lines" || finding.value === null) {
    return <Chip tone={toneOf(finding)}>{words.findings.verdictWord(finding.verdict)}</Chip>;
  }
  const count = finding.top.length;
  return (
    <Chip tone={toneOf(finding)}>
      {count === 0 ? words.pane.noneLanguishing : words.pane.lineCount(count, finding.verdict === "leaning")}
    </Chip>
  );
}
