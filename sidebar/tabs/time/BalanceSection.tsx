import { useMemo } from "preact/hooks";
import type { TimeInputs } from "../../../core/time/timeInputs";
import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { BalanceCurve } from "./BalanceCurve";

interface BalanceSectionProps {
  plan: TimePlan;
  inputs: TimeInputs;
  budget: number;
  /** The share that the user slid to; null where the aims decide. */
  chosen: number | null;
  onChoose: (share: number | null) => void;
}

/** What every share of the hours for new customers costs, to look at and to slide along. */
export function BalanceSection({ plan, inputs, budget, chosen, onChoose }: BalanceSectionProps) {
  const { words } = usePane();
  const { balance, hours, spent } = plan;
  // The curve is the same wherever the slider stands; what competes, and for how much, is in the inputs and the hours.
  const curve = useMemo(() => balance.curve(), [inputs, hours]);
  if (curve.length < 2 || balance.free.value === 0) return null;
  const share = Math.round(balance.new * 100);
  const logged = spent === null ? null : spent.new / hours;
  // The curve's own shares, but where a mark lies beyond them every share there is.
  const widest = [balance.free.new, balance.new, logged ?? 0].some((one) => one > 0.6) ? 1 : 0.6;
  const notes = words.time.balanceNotes(balance, budget);
  const more = words.time.onePointMore(balance, inputs);
  return (
    <Section title={words.tabs.balancePrice} aside={words.tabs.ofTheGain}>
      <BalanceCurve curve={curve} balance={balance} spent={logged} widest={widest} />
      <label class="fb-slider">
        <span>{words.tabs.hoursShareForNew}</span>
        <b>{words.format.percent(share / 100)}</b>
        <input
          type="range"
          min={0}
          max={widest * 100}
          step={1}
          value={share}
          aria-valuetext={words.format.percent(share / 100)}
          onInput={(event) => onChoose(event.currentTarget.valueAsNumber / 100)}
        />
      </label>
      {[...notes, ...(more === "" ? [] : [more])].map((told) => (
        <p key={told} class="fb-say">
          {words.tabs.sentence(told)}
        </p>
      ))}
      {chosen === null ? null : <Act onClick={() => onChoose(null)}>{words.tabs.backToAim}</Act>}
    </Section>
  );
}
