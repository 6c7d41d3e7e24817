import { useMemo } from "preact/hooks";
import type { TimeInputs } from "../../../core/time/timeInputs";
import type { TimePlan } from "../../../core/time/timePlan";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";
import { BalanceCurve } from "./BalanceCurve";

interface BalanceSectionProps {
  plan: TimePlan;
  inputs: TimeInputs;
  budget: number;
  /** The share that the border was moved to; null where the aims decide. */
  chosen: number | null;
  onReset: () => void;
}

/** What every share of the hours for new customers costs, beside the border that sets it. */
export function BalanceSection({ plan, inputs, budget, chosen, onReset }: BalanceSectionProps) {
  const { words } = usePane();
  const { balance, hours, spent } = plan;
  // The curve is the same wherever the border stands; what competes, and for how much, is in the inputs and the hours.
  const curve = useMemo(() => balance.curve(), [inputs, hours]);
  if (curve.length < 2 || balance.free.value === 0) return null;
  const logged = spent === null ? null : spent.new / hours;
  // The curve's own shares, but where a mark lies beyond them every share there is.
  const widest = [balance.free.new, balance.new, logged ?? 0].some((one) => one > 0.6) ? 1 : 0.6;
  const notes = words.time.balanceNotes(balance, budget);
  const more = words.time.onePointMore(balance, inputs);
  const { percent } = words.format;
  const table = () => [
    [...words.share.tableHeadings.price],
    ...curve.map(({ new: share, cost }) => [percent(share), percent(cost)]),
  ];
  return (
    <Section
      title={words.tabs.balancePrice}
      aside={words.tabs.ofTheGain}
      copy={<CopyPicture name={words.tabs.balancePrice} table={table} />}
    >
      <BalanceCurve curve={curve} balance={balance} spent={logged} widest={widest} budget={budget} />
      {[words.time.budgetBand(budget), ...notes, ...(more === "" ? [] : [more])].map((told) => (
        <p key={told} class="fb-say">
          {words.format.sentence(told)}
        </p>
      ))}
      {chosen === null ? null : <Act onClick={onReset}>{words.tabs.backToAim}</Act>}
    </Section>
  );
}
