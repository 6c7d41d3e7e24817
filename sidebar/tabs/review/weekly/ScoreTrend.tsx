import type { Snapshot } from "../../../../core/weekly/Snapshot";
import { usePane } from "../../../PaneContext";
import { Section } from "../../../parts/Section";

const width = 272;
const height = 48;
const latest = 12;

/** The score over the last reviews as a line; nothing before the second review. */
export function ScoreTrend({ snapshots }: { snapshots: readonly Snapshot[] }) {
  const { words } = usePane();
  const known = snapshots
    .flatMap(({ day, score }) => (score === null ? [] : [{ day, score }]))
    .slice(-latest);
  const [first] = known;
  const last = known.at(-1);
  if (known.length < 2 || !first || !last) return null;
  const x = (day: number) => 4 + ((day - first.day) / Math.max(1, last.day - first.day)) * (width - 8);
  const y = (score: number) => 4 + (1 - score / 100) * (height - 8);
  const said = known
    .map(({ day, score }) => `${words.format.day(day)}: ${words.format.whole(score)}`)
    .join("; ");
  return (
    <Section
      title={words.tabs.weeklyTrend}
      aside={`${words.format.whole(first.score)} → ${words.format.whole(last.score)}`}
    >
      <svg class="fb-plot fb-trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
        <polyline points={known.map(({ day, score }) => `${x(day)},${y(score)}`).join(" ")} />
        {known.map(({ day, score }) => (
          <circle key={day} class="fb-fill-ok" cx={x(day)} cy={y(score)} r="3" />
        ))}
      </svg>
    </Section>
  );
}
