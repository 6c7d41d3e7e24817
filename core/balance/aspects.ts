import type { Finding, Verdict } from "./Finding";
import { specOf } from "./findings/specOf";
import type { Review } from "./review";

/** What a funnel is looked at for. */
export const aspects = ["lines", "customers", "accounts", "hygiene"] as const;
export type Aspect = (typeof aspects)[number];

/** How one side of the funnel stands. */
export interface AspectState {
  readonly aspect: Aspect;
  readonly verdict: Verdict;
  /** The finding that decides: of the worst verdict the first in the order of reports. Null for hygiene, which is none. */
  readonly finding: Finding | null;
  /** All of its findings, in the order of reports; none for hygiene. */
  readonly findings: readonly Finding[];
  /** What decides, as a share: of its finding, or of the open deals those that are stale. Null where it is not known. */
  readonly value: number | null;
}

const aspectOfVote = {
  line: "lines",
  languishing: "lines",
  customer: "customers",
  account: "accounts",
} as const;

/** The worst first; what is known before what is not. */
const order: readonly Verdict[] = ["imbalanced", "leaning", "watch", "balanced", "unknown", "exempt"];

/** The four sides of a review, each with its worst finding. Nothing known: each is `unknown`, or `exempt` where it does not apply. */
export function aspectStates(
  review: Pick<Review, "findings" | "stale" | "deals" | "asOf">,
): readonly AspectState[] {
  return aspects.map((aspect) => {
    if (aspect === "hygiene") return hygiene(review);
    const findings = review.findings.filter(({ id }) => {
      const { vote } = specOf(id);
      return vote !== null && aspectOfVote[vote] === aspect;
    });
    const [finding = null] = [...findings].sort(
      (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict),
    );
    if (finding === null) throw new Error(`no finding is about ${aspect}`);
    return { aspect, verdict: finding.verdict, finding, findings, value: finding.value };
  });
}

/** Of the open deals those that are stale; without dates nothing can be. */
export function hygiene({ stale, deals, asOf }: Pick<Review, "stale" | "deals" | "asOf">): AspectState {
  const open = deals.open + (stale.leftOut ? stale.count : 0);
  const isKnown = asOf !== null && open > 0;
  return {
    aspect: "hygiene",
    verdict: isKnown ? (stale.watched ? "watch" : "balanced") : "unknown",
    finding: null,
    findings: [],
    value: isKnown ? stale.count / open : null,
  };
}
