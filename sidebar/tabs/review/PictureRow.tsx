import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { AspectState } from "../../../core/balance/aspects";
import type { Review } from "../../../core/balance/review";
import { usePane } from "../../PaneContext";
import { Chevron } from "../../parts/Chevron";
import { StackBar } from "../../parts/StackBar";
import { VerdictMark } from "../../parts/VerdictMark";
import { useEscape } from "../../useEscape";

interface PictureRowProps {
  state: AspectState;
  review: Review;
  /** Above the bar, to the left and to the right. */
  labels: readonly [string, string];
  picture: Parameters<typeof StackBar>[0];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  children: ComponentChildren;
}

/** One side of the funnel as a picture of 52 px, which opens in place. */
export function PictureRow({ state, review, labels, picture, isOpen, onToggle, children }: PictureRowProps) {
  const { words } = usePane();
  const id = useId();
  const { aspect, verdict } = state;
  const [left, right] = labels;
  const isJudged = verdict !== "unknown" && verdict !== "exempt";
  return (
    <div class="fb-side">
      <button
        type="button"
        id={`fb-side-${aspect}`}
        class="fb-picture-row"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => onToggle(!isOpen)}
      >
        <span class="fb-side-title">
          <b>
            <VerdictMark verdict={verdict} label={words.findings.verdictWord(verdict)} />
            {words.sides.title[aspect]}
          </b>
          <small>{isJudged ? words.sides.guideline(aspect, review) : words.sides.notJudged}</small>
        </span>
        <span class="fb-drawn">
          <span class="fb-picture-labels">
            <b>{left}</b>
            <span>{right}</span>
          </span>
          <StackBar {...picture} />
        </span>
        <Chevron to={isOpen ? "down" : "right"} />
      </button>
      {isOpen ? (
        <div class="fb-opened" id={id}>
          <Leave aspect={aspect} onLeave={() => onToggle(false)} />
          {children}
        </div>
      ) : null}
    </div>
  );
}

/** Esc closes the row and gives the focus back to what opened it. */
function Leave({ aspect, onLeave }: { aspect: string; onLeave: () => void }) {
  useEscape(() => {
    document.getElementById(`fb-side-${aspect}`)?.focus();
    onLeave();
  });
  return null;
}
