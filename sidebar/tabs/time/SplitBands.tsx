import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { Band } from "../../parts/Band";
import { Section } from "../../parts/Section";

interface SplitBandsProps {
  plan: TimePlan;
  /** Deals with new customers that the balance review asks for; null where it asks for none. */
  wantsNew: number | null;
}

/** New against current customers: the hours really spent, where a log tells, above those of the plan. */
export function SplitBands({ plan: { split, spent, hours }, wantsNew }: SplitBandsProps) {
  const { words } = usePane();
  const share = (part: number) => (hours === 0 ? 0 : part / hours);
  const { planBand, spentBand } = words.tabs;
  return (
    <Section title={words.tabs.newAndCurrent} aside={words.tabs.hoursWord}>
      {spent === null ? null : (
        <>
          <p class="fb-say">{words.tabs.spent}</p>
          <Band
            share={share(spent.new)}
            tone="ok"
            left={planBand(spent.new, "new")}
            right={planBand(spent.current, "current")}
            label={`${words.tabs.spent}: ${planBand(spent.new, "new")}, ${planBand(spent.current, "current")}`}
          />
          <p class="fb-say">{words.tabs.plan}</p>
        </>
      )}
      <Band
        share={share(split.new)}
        tone="ok"
        left={spent === null ? planBand(split.new, "new") : spentBand(spent.new, split.new, "new")}
        right={
          spent === null
            ? planBand(split.current, "current")
            : spentBand(spent.current, split.current, "current")
        }
        label={`${words.tabs.plan}: ${planBand(split.new, "new")}, ${planBand(split.current, "current")}`}
      />
      {wantsNew === null ? null : <p class="fb-say">{words.tabs.hoursForNew(wantsNew)}</p>}
    </Section>
  );
}
