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
  /** What balance may cost. */
  budget: number;
}

const [top, height, margin] = [18, 90, 11];

/** Costs against the share for new customers: the free optimum on top, hollow; the plan filled; the log's own week as a wedge. */
export function BalanceCurve({ curve, balance, spent, widest, budget }: BalanceCurveProps) {
  const { words } = usePane();
  const part = (share: number) => Math.min(widest, Math.max(0, share)) / widest;
  const x = (share: number) => along((margin + part(share) * (96 - margin)) / 100);
  const known = [...curve, { new: balance.free.new, cost: 0 }, { new: balance.new, cost: balance.cost }];
  const dearest = curve.reduce((most, { cost }) => Math.max(most, cost), 0.05);
  const y = (cost: number) => top + (Math.min(cost, dearest) / dearest) * height;
  const path = known
    .sort((a, b) => a.new - b.new)
    .map(({ new: share, cost }, i) => `${i === 0 ? "M" : "L"}${part(share) * 100} ${y(cost)}`)
    .join("");
  const label = words.tabs.balanceCurve(balance.free.new, balance.new, balance.cost);
  const step = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5].find((one) => dearest / one <= 3) ?? 1;
  const costs = Array.from({ length: Math.floor(dearest / step) + 1 }, (_, i) => i * step);
  const shares = [0, 1, 2, 3].map((i) => (i * widest) / 3);
  const isLeft = part(balance.new) > 0.5;
  return (
    <div class="fb-drawn">
      <svg class="fb-plot" height={top + height + 18} role="img" aria-label={label}>
        <rect class="fb-budget" x={x(0)} y={top} width={`${96 - margin}%`} height={y(budget) - top} />
        {costs.map((cost) => (
          <g key={cost}>
            <line class="fb-grid" x1={x(0)} x2={x(widest)} y1={y(cost)} y2={y(cost)} />
            <text x={`${margin - 2}%`} y={y(cost) + 4} text-anchor="end">
              {cost === 0 ? "0" : `−${Math.round(cost * 100)}`}
            </text>
          </g>
        ))}
        <svg
          x={`${margin}%`}
          y="0"
          width={`${96 - margin}%`}
          height={top + height}
          viewBox={`0 0 100 ${top + height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path class="fb-curve" d={path} vector-effect="non-scaling-stroke" />
        </svg>
        <line
          class="fb-planned"
          x1={x(balance.new)}
          x2={x(balance.new)}
          y1={y(balance.cost)}
          y2={top + height}
        />
        {spent === null ? null : (
          <svg x={x(spent)} y={top + height} overflow="visible" aria-hidden="true">
            <path class="fb-spent-mark" d="M0-9L5 0H-5z" />
          </svg>
        )}
        <circle class="fb-free" cx={x(balance.free.new)} cy={y(0)} r="4.5" />
        <circle class="fb-dot" cx={x(balance.new)} cy={y(balance.cost)} r="5.5" />
        <text
          x={x(balance.free.new)}
          y={top - 8}
          text-anchor={
            part(balance.free.new) > 0.6 ? "end" : part(balance.free.new) < 0.3 ? "start" : "middle"
          }
        >
          {words.tabs.worthAlone(balance.free.new)}
        </text>
        <text
          class="fb-strong fb-haloed fb-curve-cost"
          x={x(balance.new)}
          dx={isLeft ? -10 : 10}
          y={y(balance.cost) + (isLeft ? 16 : 4)}
          text-anchor={isLeft ? "end" : "start"}
        >
          {words.tabs.shareCosts(balance.new, balance.cost)}
        </text>
        {shares.map((share) => (
          <text key={share} x={x(share)} y={top + height + 14} text-anchor="middle">
            {share === widest ? words.format.percent(share) : Math.round(share * 100)}
          </text>
        ))}
      </svg>
      <small class="fb-axis">{words.tabs.curveAxis(spent !== null)}</small>
    </div>
  );
}
