import { greatest } from "../../../core/cells/greatest";
import type { Team } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

const left = 30;
const width = 236;
const top = 8;
const height = 116;
/** Below this score a rep's dot has the colour of imbalance. */
const balanced = 70;

/** Attainment over balance, a dot a rep; left out where nobody has a quota. */
export function AttainmentPlot({ team }: { team: Team }) {
  const { words } = usePane();
  const points = team.reps.flatMap(({ rep, attainment, open }) =>
    attainment === null || open.score.value === null
      ? []
      : [{ rep, quota: attainment, score: open.score.value }],
  );
  if (points.length === 0) return null;
  const most = greatest(
    points.map(({ quota }) => quota),
    1.1,
  );
  const x = (score: number) => left + (score / 100) * width;
  const y = (quota: number) => top + height * (1 - quota / most);
  const said = points.map(
    ({ rep, quota, score }) =>
      `${rep}: ${words.tabs.quota} ${words.format.percent(quota)}, ${words.tabs.balance} ${words.format.whole(score)}`,
  );
  return (
    <Section title={words.tabs.attainmentAndBalance}>
      <svg class="fb-plot" viewBox="0 0 272 150" role="img" aria-label={said.join("; ")}>
        <path class="fb-axis" d={`M${left} ${top} V${top + height} H${left + width}`} />
        <path
          class="fb-axis fb-dashed"
          d={`M${left} ${y(1)} H${left + width} M${x(balanced)} ${top} V${top + height}`}
        />
        <text x={left + width / 2} y="144" text-anchor="middle">
          {words.tabs.balance}
        </text>
        <text transform={`translate(12 ${top + height / 2}) rotate(-90)`} text-anchor="middle">
          {words.tabs.quota}
        </text>
        {points.map(({ rep, quota, score }) => (
          <g key={rep}>
            <circle
              class={score < balanced ? "fb-fill-out" : "fb-fill-ok"}
              cx={x(score)}
              cy={y(quota)}
              r="4.5"
            />
            <text
              x={x(score) + (score > 65 ? -8 : 8)}
              y={y(quota) + 4}
              text-anchor={score > 65 ? "end" : "start"}
            >
              {rep.split(/\s+/).at(-1)}
            </text>
          </g>
        ))}
      </svg>
    </Section>
  );
}
