import type { Finding } from "../../../core/balance/Finding";
import { languishingLines } from "../../../core/balance/findings/languishingLines";
import type { Review } from "../../../core/balance/review";
import { toneOf } from "../../../core/colours/toneOf";
import { ShareBars } from "./ShareBars";

/** The portfolio's lines: the largest in its verdict's colour, the languishing ones in theirs. */
export function LineBars({ finding, review }: { finding: Finding; review: Review }) {
  const languishing = review.findings.find(({ id }) => id === languishingLines.id)?.top ?? [];
  return (
    <ShareBars
      shares={review.lines}
      finding={finding}
      tone={(share) => {
        if (finding.top.includes(share.name)) return toneOf(finding);
        return languishing.includes(share.name) ? "low" : "bar";
      }}
    />
  );
}
