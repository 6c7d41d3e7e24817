import type { TimeInputs } from "../../../core/time/timeInputs";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

/** What the plan rests on, each with its number, and where it can be changed. */
export function AssumptionsSection({ inputs: { assumptions, currency } }: { inputs: TimeInputs }) {
  const { words } = usePane();
  if (assumptions.length === 0) return null;
  return (
    <Section title={words.tabs.whatWasAssumed}>
      {assumptions.map((told) => (
        <p key={told.code} class="fb-say">
          {words.format.sentence(words.time.assumption(told, currency))}
        </p>
      ))}
      <p class="fb-say">{words.tabs.changeAssumptions}</p>
    </Section>
  );
}
