import type { ColourRule } from "../../core/colours/ColourRule";
import { laterPart } from "../later/laterPart";
import type { ReadSheet } from "../model/analyse";
import { colouredOf } from "../model/colouredOf";
import { usePane } from "../PaneContext";

const Legend = laterPart(
  () => import(/* webpackChunkName: "rest" */ "./Legend").then(({ Legend }) => Legend),
  true,
);

/** On or off, with the number of cells and what the colours mean while they stand. */
export function ColourSwitch({ reviewed }: { reviewed: ReadSheet }) {
  const { model, state, words } = usePane();
  const { rules } = reviewed.analysis.colours;
  const painted = state.painted[reviewed.sheet.id];
  const isOn = painted !== undefined;
  const isOutdated = isOn && !sameRules(painted, rules);
  return (
    <>
      <button
        type="button"
        class="fb-toggle"
        role="switch"
        aria-checked={isOn}
        disabled={!isOn && rules.length === 0}
        onClick={() => void (isOn ? model.colours.clear() : model.colours.colour())}
      >
        <span class="fb-knob" />
        {words.pane.coloursTitle}
      </button>
      {rules.length === 0 ? (
        <>
          <span class="fb-soft">{words.pane.nothingToColour}</span>
          <button type="button" class="fb-quiet-button" onClick={() => void model.colours.clear()}>
            {words.pane.clear}
          </button>
        </>
      ) : isOutdated ? (
        <button type="button" class="fb-quiet-button" onClick={() => void model.colours.colour()}>
          {words.pane.colourAgain}
        </button>
      ) : isOn ? (
        <Legend cells={colouredOf(reviewed.analysis)} sheet={reviewed.sheet.name} />
      ) : null}
    </>
  );
}

function sameRules(some: readonly ColourRule[], others: readonly ColourRule[]): boolean {
  return (
    some.length === others.length &&
    some.every(
      (rule, index) => rule.formula === others[index]?.formula && rule.range === others[index]?.range,
    )
  );
}
