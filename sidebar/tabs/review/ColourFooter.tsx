import type { ColourRule } from "../../../core/colours/ColourRule";
import { toneOfRule } from "../../../core/colours/palette";
import { usePane } from "../../PaneContext";

/** Colour, clear, and what the colours mean. */
export function ColourFooter() {
  const { model, state, words } = usePane();
  const { reviewed, painted } = state;
  if (reviewed === null || !reviewed.ok) return null;
  const { rules, left } = reviewed.analysis.colours;
  const before = painted[reviewed.sheet.id];
  const outdated = before !== undefined && !sameRules(before, rules);
  return (
    <footer class="fb-footer">
      <div class="fb-buttons">
        <button
          type="button"
          class="fb-button fb-primary"
          disabled={rules.length === 0}
          onClick={() => void model.colours.colour()}
        >
          {outdated ? words.pane.colourAgain : words.pane.colour}
        </button>
        <button type="button" class="fb-button" onClick={() => void model.colours.clear()}>
          {words.pane.clear}
        </button>
      </div>
      {outdated ? <p class="fb-say">{words.pane.colourStale}</p> : null}
      {before === undefined || outdated ? null : (
        <p class="fb-say">{words.pane.takeBack(model.port.capabilities.undoesColours)}</p>
      )}
      {rules.length === 0 ? <p class="fb-say">{words.pane.nothingToColour}</p> : <Legend rules={rules} />}
      {left.map((one) => (
        <p key={`${one.group} ${one.why}`} class="fb-say">
          {words.pane.notColoured(one)}
        </p>
      ))}
    </footer>
  );
}

function Legend({ rules }: { rules: readonly ColourRule[] }) {
  const { words } = usePane();
  const marks = new Map(
    rules.flatMap((rule) => {
      const tone = toneOfRule(rule);
      return tone === null ? [] : [[rule.fill, { ...rule, tone }]];
    }),
  );
  return (
    <ul class="fb-legend">
      {[...marks.values()].map(({ group, tone, fill }) => (
        <li key={fill}>
          <svg viewBox="0 0 11 11" aria-hidden="true">
            <rect width="11" height="11" rx="3" fill={fill} />
          </svg>
          {words.pane.legend(group, tone)}
        </li>
      ))}
    </ul>
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
