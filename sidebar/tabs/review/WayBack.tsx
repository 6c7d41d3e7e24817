import { dealsOfPlan } from "../../../core/weekly/dealsOfPlan";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";
import { useKept } from "../../useKept";
import { WhatIf } from "./WhatIf";

/** The fewest deals that bring every guideline back, and what they would do, tried out. */
export function WayBack({ analysis }: { analysis: Analysis }) {
  const { words } = usePane();
  const [tried, tryOut] = useKept("tried");
  const { review } = analysis;
  const plan = review.plan();
  if (review.lines.length === 0) return null;
  const sentence = words.findings.planSentence(review);
  const canTry = review.guidelines.basis === "open";
  return (
    <Section
      title={plan.total === 0 && plan.blockedBy === null ? words.tabs.whatIf : words.sides.wayBack}
      aside={plan.total === 0 ? "" : words.format.plural(plan.total, "deal")}
    >
      {sentence === "" ? null : <p>{words.tabs.sentence(sentence)}</p>}
      {plan.mostAccounts === null ? null : (
        <p class="fb-say">{words.pane.atMostAccounts(plan.mostAccounts)}</p>
      )}
      {!canTry ? null : tried === null ? (
        <div class="fb-offer">
          <button type="button" class="fb-button" onClick={() => tryOut(dealsOfPlan(plan, review))}>
            {words.sides.tryItOut}
          </button>
        </div>
      ) : (
        <WhatIf analysis={analysis} added={tried} onAdd={tryOut} />
      )}
    </Section>
  );
}
