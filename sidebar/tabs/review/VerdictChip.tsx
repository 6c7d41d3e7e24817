import type { Finding, Verdict } from "../../../core/balance/Finding";
import { usePane } from "../../PaneContext";
import { Chip, type Tone } from "../../parts/Chip";

export const toneOf: Record<Verdict, Tone> = {
  imbalanced: "out",
  watch: "watch",
  balanced: "ok",
  exempt: "quiet",
  unknown: "quiet",
};

/** The verdict as a word; languishing lines have no limit, so their number stands there instead. */
export function VerdictChip({ finding }: { finding: Finding }) {
  const { words } = usePane();
  if (finding.id !== "languishing-lines" || finding.value === null) {
    return <Chip tone={toneOf[finding.verdict]}>{words.findings.verdictWord(finding.verdict)}</Chip>;
  }
  const count = finding.top.length;
  return count === 0 ? (
    <Chip tone="ok">{words.pane.noneLanguishing}</Chip>
  ) : (
    <Chip tone="low">{words.pane.lineCount(count)}</Chip>
  );
}
