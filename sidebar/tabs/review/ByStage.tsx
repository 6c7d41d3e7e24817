import { useMemo, useRef, useState } from "preact/hooks";
import { inCategories } from "../../../core/balance/inCategories";
import { greatest } from "../../../core/cells/greatest";
import { linesByStage } from "../../../core/measures/linesByStage";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { gridMove } from "../../parts/gridMove";
import { Section } from "../../parts/Section";
import { CopyPicture } from "../../share/CopyPicture";
import { useSelectPart } from "./useSelectPart";

const mostLines = 6;
const mostStages = 8;

/** Stages down, lines across: a rut that is about to close looks unlike one that has just begun. */
export function ByStage({ analysis }: { analysis: Analysis }) {
  const { pipeline, review } = analysis;
  const { words } = usePane();
  const select = useSelectPart(analysis);
  const grid = useRef<HTMLDivElement>(null);
  const [at, go] = useState({ row: 0, column: 0 });
  const names = review.lines.slice(0, mostLines).map(({ name }) => name);
  const key = names.join("\n");
  const found = useMemo(
    () => linesByStage(inCategories(pipeline, review.guidelines), key.split("\n")),
    [pipeline, review.guidelines, key],
  );
  const [largest] = names;
  if (found === null || largest === undefined || names.length < 2 || review.guidelines.basis === "won")
    return null;
  const stages = found.stages.slice(0, mostStages);
  const most = greatest(
    stages.flatMap(({ lines }) => lines),
    0,
  );
  const stop = { row: Math.min(at.row, stages.length - 1), column: Math.min(at.column, names.length - 1) };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = gridMove(event, stop, stages.length, names.length);
    if (next === null) return;
    event.preventDefault();
    go(next);
    grid.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus();
  };
  const sentence = words.below.stagesSentence({ ...found, stages }, largest);
  const table = () => [
    [...words.share.tableHeadings.byStage, ...names],
    ...stages.map(({ stage, deals, lines }) => [
      stage,
      words.format.whole(deals),
      ...lines.map(words.format.votes),
    ]),
  ];
  return (
    <Section
      title={words.below.byStage}
      aside={words.below.openDeals}
      copy={<CopyPicture name={words.below.byStage} table={table} />}
    >
      <div class="fb-broad">
        <div
          class="fb-heat fb-drawn"
          style={{ gridTemplateColumns: `minmax(60px, 27%) repeat(${names.length}, 1fr) 26px` }}
          {...named(words.below.stagesSaid({ ...found, stages }, names))}
          ref={grid}
        >
          <span />
          {names.map((name) => (
            <span key={name} class="fb-slanted">
              <span>{name}</span>
            </span>
          ))}
          <span class="fb-heat-all">{words.below.allLines}</span>
          {stages.map(({ stage, deals, lines }, row) => (
            <>
              <span key={stage} class="fb-heat-stage">
                {stage}
              </span>
              {names.map((line, column) => {
                const count = lines[column];
                if (count === undefined) return null;
                return (
                  <button
                    key={`${stage} ${line}`}
                    type="button"
                    class={`fb-heat-of-${heat(count, most)}`}
                    data-at={`${row} ${column}`}
                    tabIndex={row === stop.row && column === stop.column ? 0 : -1}
                    aria-label={words.below.heatCell(stage, line, count)}
                    onKeyDown={onKeyDown}
                    onFocus={() => go({ row, column })}
                    onClick={() => select({ stage, line })}
                  >
                    {count === 0 ? "·" : words.format.votes(count)}
                  </button>
                );
              })}
              <span class="fb-heat-all">{words.format.whole(deals)}</span>
            </>
          ))}
        </div>
      </div>
      {sentence === "" ? null : <p class="fb-say">{sentence}</p>}
    </Section>
  );
}

/** Of five grounds, from none to the most: by the root, since a few deals differ more from none than many from more. */
function heat(count: number, most: number): number {
  return count === 0 || most === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * 4));
}

/** Its cells are buttons, so that it is a group of them and no picture. */
function named(label: string) {
  return { role: "group", "aria-label": label } as const;
}
