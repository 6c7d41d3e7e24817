import type { Finding } from "../../../core/balance/Finding";
import type { Review } from "../../../core/balance/review";
import { toneOf } from "../../../core/colours/toneOf";
import { ShareBars } from "./ShareBars";

/** The largest accounts, those at the top in the verdict's colour. */
export function AccountBars({ finding, review }: { finding: Finding; review: Review }) {
  return (
    <ShareBars
      shares={review.accounts().slice(0, 10)}
      finding={finding}
      tone={({ name }) => (finding.top.includes(name) ? toneOf(finding) : "bar")}
    />
  );
}
