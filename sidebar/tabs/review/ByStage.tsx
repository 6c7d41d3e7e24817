import { useMemo } from "preact/hooks";
import { inCategories } from "../../../core/balance/inCategories";
import { greatest } from "../../../core/cells/greatest";
import { linesByStage } from "../../../core/measures/linesByStage";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

const mostLines = 6;
const mostStages = 8;

/** Stages down, lines across: a rut that is about to close looks unlike one that has just begun. */
export function ByStage({ analysis: { pipeline, review } }: { analysis: Analysis }) {
  const { words } = usePane();
  const names = review.lines.slice(0, mostLines).map(({ name }) => name);
  const key = names.join("\n");
  const found = useMemo(
    () => linesByStage(inCategories(pipeline, review.guidelines), key.split("\n")),
    [pipeline, review.guidelines, key],
  );
  const [largest] = names;
  if (found === null || largest === undefined || review.guidelines.basis === "won") return null;
  const stages = found.stages.slice(0, mostStages);
  const most = greatest(
    stages.flatMap(({ lines }) => lines),
    0,
  );
  const sentence = words.sides.stagesSentence({ ...found, stages }, largest);
  return (
    <Section title={words.sides.byStage} aside={words.sides.openDeals}>
      <div
        class="fb-heat"
        style={{ gridTemplateColumns: `minmax(60px, 27%) repeat(${names.length}, 1fr) 26px` }}
        role="img"
        aria-label={words.sides.stagesSaid({ ...found, stages }, names)}
      >
        <span />
        {names.map((name) => (
          <span key={name} class="fb-slanted">
            <span>{name}</span>
          </span>
        ))}
        <span class="fb-heat-all">{words.sides.allLines}</span>
        {stages.map(({ stage, deals, lines }) => (
          <>
            <span key={stage} class="fb-heat-stage">
              {stage}
            </span>
            {lines.map((count, place) => (
              <i key={`${stage} ${names[place]}`} class={`fb-heat-of-${heat(count, most)}`}>
                {count === 0 ? "·" : words.format.votes(count)}
              </i>
            ))}
            <span class="fb-heat-all">{words.format.whole(deals)}</span>
          </>
        ))}
      </div>
      {sentence === "" ? null : <p class="fb-say">{sentence}</p>}
    </Section>
  );
}

/** Of five grounds, from none to the most: by the root, since a few deals differ more from none than many from more. */
function heat(count: number, most: number): number {
  return count === 0 || most === 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * 4));
}
