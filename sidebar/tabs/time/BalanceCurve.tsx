import type { PriceOfBalance, SharePrice } from "../../../core/time/balance/priceOfBalance";
import { usePane } from "../../PaneContext";
import { along } from "../../parts/along";

interface BalanceCurveProps {
  curve: readonly SharePrice[];
  balance: PriceOfBalance;
  /** The share of the log's own hours; null without a log. */
  spent: number | null;
  /** The share at the axis' end. */
  widest: number;
}

const [top, height] = [8, 56];

/** Costs against the share for new customers: the free optimum on top, hollow; the plan filled; the log's own week dashed. */
export function BalanceCurve({ curve, balance, spent, widest }: BalanceCurveProps) {
  const { words } = usePane();
  const percent = (share: number) => along(Math.min(widest, Math.max(0, share)) / widest);
  const known = [...curve, { new: balance.free.new, cost: 0 }, { new: balance.new, cost: balance.cost }];
  const dearest = curve.reduce((most, { cost }) => Math.max(most, cost), 0.05);
  const y = (cost: number) => top + (Math.min(cost, dearest) / dearest) * height;
  const path = known
    .sort((a, b) => a.new - b.new)
    .map(({ new: share, cost }, i) => `${i === 0 ? "M" : "L"}${(share / widest) * 100} ${y(cost)}`)
    .join("");
  const label = words.tabs.balanceCurve(balance.free.new, balance.new, balance.cost);
  return (
    <svg class="fb-plot" height={top + height + 22} role="img" aria-label={label}>
      <svg
        x="0"
        y="0"
        width="100%"
        height={top + height}
        viewBox={`0 0 100 ${top + height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="fb-ink" d={path} fill="none" vector-effect="non-scaling-stroke" />
      </svg>
      {spent === null ? null : (
        <line
          class="fb-ink"
          x1={percent(spent)}
          x2={percent(spent)}
          y1={top}
          y2={top + height}
          stroke-dasharray="3 2"
        />
      )}
      <circle class="fb-ink" cx={percent(balance.free.new)} cy={y(0)} r="4" fill="none" />
      <circle class="fb-fill-ok" cx={percent(balance.new)} cy={y(balance.cost)} r="5" />
      <text x="0" y={top + height + 16}>
        {words.format.percent(0)}
      </text>
      <text x="50%" y={top + height + 16} text-anchor="middle">
        {words.tabs.curveMarks(spent !== null)}
      </text>
      <text x="100%" y={top + height + 16} text-anchor="end">
        {words.format.percent(widest)}
      </text>
    </svg>
  );
}
