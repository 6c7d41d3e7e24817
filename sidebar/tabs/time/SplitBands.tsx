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
  return (
    <Section title={words.tabs.newAndCurrent} aside={words.tabs.hoursWord}>
      {spent === null ? null : (
        <>
          <p class="fb-say">{words.tabs.spent}</p>
          <Split what={words.tabs.spent} of={hours} split={spent} before={null} />
          <p class="fb-say">{words.tabs.plan}</p>
        </>
      )}
      <Split what={words.tabs.plan} of={hours} split={split} before={spent} />
      {wantsNew === null ? null : <p class="fb-say">{words.tabs.hoursForNew(wantsNew)}</p>}
    </Section>
  );
}

interface SplitProps {
  what: string;
  /** Hours of the whole band. */
  of: number;
  split: TimePlan["split"];
  /** The hours from which the ends of the band tell the change; null where they tell none. */
  before: TimePlan["split"] | null;
}

function Split({ what, of, split, before }: SplitProps) {
  const { planBand, spentBand } = usePane().words.tabs;
  const said = (who: "new" | "current") => planBand(split[who], who);
  const end = (who: "new" | "current") =>
    before === null ? said(who) : spentBand(before[who], split[who], who);
  return (
    <Band
      share={of === 0 ? 0 : split.new / of}
      tone="ok"
      left={end("new")}
      right={end("current")}
      label={`${what}: ${said("new")}, ${said("current")}`}
    />
  );
}
