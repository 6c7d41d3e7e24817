import { useId, useMemo } from "preact/hooks";
import { inCategories } from "../../../core/balance/inCategories";
import { type LinesOfQuarter, linesByQuarter } from "../../../core/measures/linesByQuarter";
import { rowsOfQuarter } from "../../../core/measures/rowsOfQuarter";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Hatch } from "../../parts/Hatch";
import { plotButton } from "../../parts/plotButton";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";

const most = 7;
/** So many lines are told apart; the others are one part. */
const told = 3;
const fills = ["bar2", "h4", "bar"] as const;

const [top, height, foot] = [5, 102, 30];
const [width, room] = [292, 30];

/** The lines in what was opened, quarter by quarter: the largest at the bottom, with the guideline across. */
export function OverTime({ analysis: { pipeline, review } }: { analysis: Analysis }) {
  const { model, words } = usePane();
  const names = review.lines.slice(0, told).map(({ name }) => name);
  const key = names.join("\n");
  const quarters = useMemo(
    () => linesByQuarter(inCategories(pipeline, review.guidelines), key.split("\n"), most),
    [pipeline, review.guidelines, key],
  );
  const [largest] = names;
  // One line alone is all of every quarter.
  if (largest === undefined || names.length < 2 || quarters.length < 2) return null;
  const { lineLimit } = review.guidelines;
  const step = (width - room) / quarters.length;
  const y = top + height * (1 - lineLimit);
  const table = () => [
    [...words.share.tableHeadings.overTime, ...names],
    ...quarters.map(({ quarter, deals, shares }) => [
      quarter,
      words.format.votes(deals),
      ...shares.map(words.format.percentOrNothing),
    ]),
  ];
  return (
    <Section
      title={words.below.overTime}
      aside={words.below.overTimeAside(largest)}
      copy={<CopyPicture name={words.below.overTime} table={table} />}
    >
      <div class="fb-drawn fb-broad">
        <svg
          class="fb-plot"
          viewBox={`0 0 ${width} ${top + height + foot}`}
          aria-label={words.below.overTimeSaid(largest, quarters, lineLimit)}
        >
          {quarters.map((quarter, at) => (
            <Column
              key={quarter.quarter}
              quarter={quarter}
              isFirst={at === 0}
              x={4 + at * step}
              step={step}
              limit={lineLimit}
              name={words.below.quarterSaid(largest, quarter)}
              onSelect={() => void model.sheet.select(rowsOfQuarter(pipeline, quarter.quarter))}
            />
          ))}
          <path class="fb-limit-halo" d={`M0 ${y}H${width - room + 2}`} />
          <path class="fb-limit" d={`M0 ${y}H${width - room + 2}`} />
          <text class="fb-strong" x={width} y={y + 4} text-anchor="end">
            {words.format.percent(lineLimit)}
          </text>
        </svg>
        <ul class="fb-key">
          {[...names, ...(review.lines.length > told ? [words.below.restOfLines] : [])].map((name, at) => (
            <li key={name}>
              <i class={`fb-fill-of-${fills[at] ?? "low"}`} />
              {name}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}

interface ColumnProps {
  quarter: LinesOfQuarter;
  isFirst: boolean;
  x: number;
  step: number;
  limit: number;
  name: string;
  onSelect: () => void;
}

function Column(props: ColumnProps) {
  const { isFirst, x, step, limit, name, onSelect } = props;
  const { quarter, deals, shares } = props.quarter;
  const { words } = usePane();
  const hatch = useId();
  const known = shares.flatMap((share) => (share === null ? [] : [share]));
  const [largest] = known;
  const isOver = largest !== undefined && largest > limit;
  const rest = 1 - known.reduce((sum, share) => sum + share, 0);
  let above = top + height;
  const parts = [...known, ...(deals > 0 ? [rest] : [])].map((share, at) => {
    above -= share * height;
    return { share, fill: fills[at] ?? "low", y: above };
  });
  const [wide, middle] = [step * 0.78, x + step * 0.39];
  return (
    <g>
      {isOver ? <Hatch id={hatch} tone="lean" /> : null}
      {parts.map(({ share, fill, y }, at) =>
        share * height < 1 ? null : (
          <rect
            key={fill}
            class={isOver && at === 0 ? "fb-over" : `fb-fill-${fill}`}
            {...(isOver && at === 0 ? { fill: `url(#${hatch})` } : {})}
            x={x}
            y={y + 0.75}
            width={wide}
            height={Math.max(1, share * height - 1.5)}
          />
        ),
      )}
      {largest === undefined ? null : (
        <>
          {isOver ? (
            <rect class="fb-over-ground" x={x + 1} y={top + height - 17.5} width={wide - 2} height="15" />
          ) : null}
          <text
            class={isOver ? "fb-strong" : "fb-on-bar2"}
            x={middle}
            y={top + height - 6}
            text-anchor="middle"
          >
            {words.format.whole(largest * 100)}
          </text>
        </>
      )}
      <text class="fb-strong" x={middle} y={top + height + 14} text-anchor="middle">
        {words.below.quarter(quarter, isFirst)}
      </text>
      <text x={middle} y={top + height + 27} text-anchor="middle">
        {words.format.votes(deals)}
      </text>
      {deals === 0 ? null : (
        <rect
          {...plotButton(name, onSelect)}
          x={x - 2}
          y={top - 3}
          width={wide + 4}
          height={height + foot + 2}
          rx="3"
        />
      )}
    </g>
  );
}
