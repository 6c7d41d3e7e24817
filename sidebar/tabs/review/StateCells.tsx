import type { Aspect, AspectState } from "../../../core/balance/aspects";
import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";
import { VerdictMark } from "../../parts/VerdictMark";

interface StateCellsProps {
  states: readonly AspectState[];
  review: Review;
  onOpen: (aspect: Aspect) => void;
}

/** The four sides in shape and colour, each with its figure; a click opens its picture. */
export function StateCells({ states, review, onOpen }: StateCellsProps) {
  const { words } = usePane();
  return (
    <ul class="fb-states" aria-label={words.sides.states}>
      {states.map((state) => (
        <li key={state.aspect}>
          <button
            type="button"
            class={`fb-state fb-state-${state.verdict}`}
            onClick={() => onOpen(state.aspect)}
          >
            <b>
              <VerdictMark verdict={state.verdict} label={words.findings.verdictWord(state.verdict)} />
              {words.sides.figure(state, review)}
            </b>
            <span>{words.sides.title[state.aspect]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
