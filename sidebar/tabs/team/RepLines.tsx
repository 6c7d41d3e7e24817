import { lineConcentration } from "../../../core/balance/findings/lineConcentration";
import type { Scorecard } from "../../../core/team/Team";
import { usePane } from "../../PaneContext";
import { type Fill, StackBar } from "../../parts/StackBar";
import { fillOf } from "../review/fills";
import { intervalOf } from "../review/intervalOf";

/** A rep's lines as parts of one bar, the largest first, and those without a deal by name. */
export function RepLines({ card: { open } }: { card: Scorecard }) {
  const { team, format, pane } = usePane().words;
  const largest = open.findings.find(({ id }) => id === lineConcentration.id);
  const [first] = open.lines;
  if (largest === undefined || first === undefined || largest.value === null) return null;
  const { lineLimit } = open.guidelines;
  const fill = (place: number): Fill => (place === 0 ? fillOf[largest.verdict] : place === 1 ? "h4" : "bar");
  const none = open.lines.filter(({ deals }) => deals === 0).map(({ name }) => name);
  return (
    <>
      <div class="fb-labels">
        <b>{team.countOf(first.name, format.votes(first.deals), largest.n)}</b>
        <span>{team.atMost(lineLimit)}</span>
      </div>
      <StackBar
        parts={open.lines.flatMap(({ share }, place) =>
          share === null || share === 0 ? [] : [{ share, fill: fill(place) }],
        )}
        interval={intervalOf(largest)}
        zone={[0, lineLimit]}
        label={pane.barsSaid(open.lines, largest.likely, lineLimit)}
      />
      {none.length === 0 ? null : <p class="fb-say">{team.noDealIn(none)}</p>}
    </>
  );
}
