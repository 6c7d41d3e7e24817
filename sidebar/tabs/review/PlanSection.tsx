import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

/** The fewest deals that bring every guideline back; nothing where none is broken or too little is known. */
export function PlanSection({ review }: { review: Review }) {
  const { words } = usePane();
  const plan = review.plan();
  if (plan.blockedBy !== null) {
    return (
      <Section title={words.pane.planBlockedTitle}>
        <p class="fb-say">{`${words.findings.planSentence(review)}.`}</p>
      </Section>
    );
  }
  if (plan.total === 0) return null;
  return (
    <Section title={words.pane.planTitle(plan.total, plan.asShares)}>
      <p class="fb-say">{`${words.findings.planSentence(review)}.`}</p>
      <p class="fb-say">{words.pane.oneWay}</p>
      <ul class="fb-plan">
        {plan.steps.map((step) => (
          <li key={`${step.line} ${step.customer}`}>
            <b>{step.add}</b>
            <span>{step.line ?? words.pane.anyLine}</span>
            <em>{words.pane.stepCustomer[step.customer]}</em>
          </li>
        ))}
      </ul>
      {plan.mostAccounts === null ? null : (
        <p class="fb-say">{words.pane.atMostAccounts(plan.mostAccounts)}</p>
      )}
    </Section>
  );
}
