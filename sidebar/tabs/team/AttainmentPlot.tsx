import { greatest } from "../../../core/cells/greatest";
import type { Team } from "../../../core/team/Team";
import { teamAttainment } from "../../../core/team/teamAttainment";
import { usePane } from "../../PaneContext";
import { along } from "../../parts/along";
import { plotButton } from "../../parts/plotButton";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";
import { type NamePlace, namePlaces } from "./namePlaces";

const [top, height, margin] = [8, 132, 12];
/** Below this score a rep's dot has the colour of imbalance. */
const balanced = 70;
const balances = [0, 25, 50, 75, 100];

/** Attainment over balance, a dot a rep; left out where nobody has a quota. */
export function AttainmentPlot({ team }: { team: Team }) {
  const { model, words } = usePane();
  const say = words.team;
  const points = team.reps.flatMap(({ rep, attainment, open }) =>
    attainment === null || open.score.value === null
      ? []
      : [{ rep, quota: attainment, score: open.score.value }],
  );
  if (points.length === 0) {
    return team.reps.length === 0 ? null : <p class="fb-say fb-after">{say.noQuota}</p>;
  }
  const all = teamAttainment(team.reps);
  const step = stepOf(
    greatest(
      points.map(({ quota }) => quota),
      0.4,
    ),
  );
  const most = step * 4;
  const x = (score: number) => along((margin + (score / 100) * (98 - margin)) / 100);
  const y = (quota: number) => top + height * (1 - quota / most);
  const places = namePlaces(
    points.map(({ rep, quota, score }) => ({ name: rep, across: score / 100, y: y(quota) })),
  );
  const divider = all ?? 1;
  const { percent, whole } = words.format;
  const table = () => [
    [...words.share.tableHeadings.reps],
    ...points.map(({ rep, quota, score }) => [rep, percent(quota), whole(Math.round(score))]),
  ];
  return (
    <Section
      title={say.quotaAndBalance}
      aside={say.quotaAside}
      copy={<CopyPicture name={say.quotaAndBalance} table={table} />}
    >
      <div class="fb-drawn fb-broad">
        <svg class="fb-plot fb-scatter" height={top + height + 18} aria-label={say.quotaAndBalance}>
          <svg
            x={`${margin}%`}
            aria-hidden="true"
            y={y(most)}
            width={`${(balanced / 100) * (98 - margin)}%`}
            height={y(divider) - y(most)}
          >
            <rect class="fb-corner" width="100%" height="100%" />
          </svg>
          {[0, 1, 2, 3, 4].map((tick) => (
            <g key={tick}>
              <line class="fb-grid" x1={x(0)} x2={x(100)} y1={y(tick * step)} y2={y(tick * step)} />
              <text x={`${margin - 2}%`} y={y(tick * step) + 4} text-anchor="end">
                {Math.round(tick * step * 100)}
              </text>
            </g>
          ))}
          {balances.map((balance) => (
            <text key={balance} x={x(balance)} y={top + height + 14} text-anchor="middle">
              {balance}
            </text>
          ))}
          <line class="fb-divider" x1={x(balanced)} x2={x(balanced)} y1={y(most)} y2={y(0)} />
          <line class="fb-divider" x1={x(0)} x2={x(100)} y1={y(divider)} y2={y(divider)} />
          <text x={`${margin + 1}%`} y={y(most) + 13}>
            {say.corners.lopsided}
          </text>
          <text x={x(100)} y={y(most) + 13} text-anchor="end">
            {say.corners.balanced}
          </text>
          <text x={`${margin + 1}%`} y={y(0) - 5}>
            {say.corners.lopsidedBehind}
          </text>
          <text x={x(100)} y={y(0) - 5} text-anchor="end">
            {say.corners.behind}
          </text>
          {all === null ? null : (
            <text x={x(100)} y={y(divider) - 4} text-anchor="end">
              {say.teamShare(all)}
            </text>
          )}
          {points.map(({ rep, quota, score }, index) => (
            <Dot
              key={rep}
              x={x(score)}
              y={y(quota)}
              isOut={score < balanced}
              place={places[index]}
              name={rep}
              said={say.dotSaid(rep, quota, score)}
              onPress={() => model.sheet.lookAt(rep)}
            />
          ))}
        </svg>
        <small class="fb-axis">{say.balanceAxis}</small>
      </div>
    </Section>
  );
}

interface DotProps {
  x: string;
  y: number;
  isOut: boolean;
  place: NamePlace | undefined;
  name: string;
  said: string;
  onPress: () => void;
}

/** Out of balance is a diamond, so that no colour is needed to tell it. */
function Dot({ x, y, isOut, place, name, said, onPress }: DotProps) {
  const isLeft = place?.side === "left";
  return (
    <svg x={x} y={y} overflow="visible" aria-label={name}>
      {isOut ? (
        <path class="fb-scatter-out" d="M0-6L6 0L0 6L-6 0z" />
      ) : (
        <circle class="fb-scatter-ok" r="4.5" />
      )}
      <text
        class="fb-strong fb-haloed"
        x={isLeft ? -9 : 9}
        y={place?.down}
        text-anchor={isLeft ? "end" : "start"}
      >
        {name}
      </text>
      <circle {...plotButton(said, onPress)} r="12" />
    </svg>
  );
}

/** A round step of which four hold the largest share: 10 %, 20 %, 25 %, 50 %, 100 % ... */
function stepOf(most: number): number {
  const steps = [0.1, 0.2, 0.25, 0.3, 0.5, 1, 2, 5, 10];
  return steps.find((step) => step * 4 >= most * 1.05) ?? Math.ceil(most / 4);
}
