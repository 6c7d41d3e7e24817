import { bases, weights } from "../../../core/balance/Guidelines";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Switch } from "../../parts/Switch";

/** Whose deals, which of them, and by what they count. */
export function Controls({ analysis: { pipeline, review, owners } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const { by, basis } = review.guidelines;
  const unavailable = {
    deals: undefined,
    amount: pipeline.amount === null || !pipeline.amountsAdd ? words.pane.noAmounts : undefined,
    expected:
      pipeline.amount === null || !pipeline.amountsAdd
        ? words.pane.noAmounts
        : pipeline.probability === null
          ? words.pane.noExpected
          : undefined,
  };
  return (
    <div class="fb-controls">
      <div class="fb-row">
        {owners.length < 2 ? null : (
          <select
            aria-label={words.pane.ownerLabel}
            value={state.view.owner}
            onChange={(event) => {
              model.sheet.setView({ owner: event.currentTarget.value });
              if (state.desk === null) void model.desk.open();
            }}
          >
            <option value="">{words.pane.everyone}</option>
            {owners.map((owner) => (
              <option key={owner} value={owner}>
                {owner}
              </option>
            ))}
          </select>
        )}
        <Switch
          label={words.pane.basisLabel}
          value={basis}
          options={bases.map((value) => ({ value, label: words.pane.basisWords[value] }))}
          onChange={(value) => model.sheet.setView({ basis: value })}
        />
      </div>
      <Switch
        label={words.pane.byLabel}
        value={by}
        options={weights.map((value) => ({
          value,
          label: words.pane.byWords[value],
          unavailable: unavailable[value],
        }))}
        onChange={(value) => model.sheet.setView({ by: value })}
      />
    </div>
  );
}
