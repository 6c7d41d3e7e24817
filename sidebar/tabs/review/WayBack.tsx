import type { Review } from "../../../core/balance/review";
import { dealsOfPlan } from "../../../core/weekly/dealsOfPlan";

import type { AddedDeals } from "../../../core/weekly/whatIf";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { WhatIf } from "./WhatIf";

interface WayBackProps {
  review: Review;
  /** Deals that are tried out; null where nothing is. */
  tried: readonly AddedDeals[] | null;
  /** The review with them. */
  after: Review | null;
  onTry: (added: readonly AddedDeals[] | null) => void;
}

/** The fewest deals that bring every guideline back, and what they would do, tried out. */
export function WayBack({ review, tried, after, onTry }: WayBackProps) {
  const { words } = usePane();
  const plan = review.plan();
  if (review.lines.length === 0) return null;
  const sentence = words.plan.planSentence(review);
  const canTry = review.guidelines.basis === "open";
  return (
    <Section
      title={plan.total === 0 && plan.blockedBy === null ? words.tabs.whatIf : words.below.wayBack}
      aside={plan.total === 0 ? "" : words.format.plural(plan.total, "deal")}
    >
      {sentence === "" ? null : <p>{words.format.sentence(sentence)}</p>}
      {plan.mostAccounts === null ? null : (
        <p class="fb-say">{words.pane.atMostAccounts(plan.mostAccounts)}</p>
      )}
      {!canTry ? null : tried === null ? (
        <div class="fb-offer">
          <button type="button" class="fb-button" onClick={() => onTry(dealsOfPlan(plan, review))}>
            {words.below.tryItOut}
          </button>
        </div>
      ) : (
        <WhatIf present={review} after={after} added={tried} onAdd={onTry} />
      )}
    </Section>
  );
}
