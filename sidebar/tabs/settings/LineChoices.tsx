import { useState } from "preact/hooks";
import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { inPercent } from "../../parts/inPercent";
import { Section } from "../../parts/Section";
import { changePortfolio, offeredLines, sells } from "./portfolio";

/** The portfolio and each line's minimum share. */
export function LineChoices({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const { portfolio, lineMinimum } = { ...defaultGuidelines, ...state.settings.guidelines };
  const inSheet = [...(pipeline.line?.names ?? [])].sort((a, b) => a.localeCompare(b));
  const sell = (line: string, sold: boolean) =>
    void model.settings.setGuidelines({ portfolio: changePortfolio(inSheet, portfolio, line, sold) });
  const setMinimum = (line: string, share: number | null) => {
    const { [line]: _, ...others } = lineMinimum;
    void model.settings.setGuidelines({
      lineMinimum: share === null ? others : { ...others, [line]: share },
    });
  };
  return (
    <Section title={words.more.linesTitle}>
      <p class="fb-say">{words.more.linesSaid}</p>
      {offeredLines(inSheet, portfolio).map((line) => (
        <LineChoice
          key={line}
          line={line}
          typed={!inSheet.includes(line)}
          sold={sells(line, portfolio)}
          minimum={lineMinimum[line] ?? null}
          onSell={(sold) => sell(line, sold)}
          onMinimum={(share) => setMinimum(line, share)}
        />
      ))}
      <AddLine onAdd={(line) => sell(line, true)} />
    </Section>
  );
}

interface LineChoiceProps {
  line: string;
  typed: boolean;
  sold: boolean;
  minimum: number | null;
  onSell: (sold: boolean) => void;
  onMinimum: (share: number | null) => void;
}

function LineChoice({ line, typed, sold, minimum, onSell, onMinimum }: LineChoiceProps) {
  const { words } = usePane();
  const shown = minimum === null ? "" : String(inPercent(minimum));
  return (
    <div class="fb-field">
      {typed ? (
        <span class="fb-label">
          {line}{" "}
          <Act label={words.more.removeLine(line)} onClick={() => onSell(false)}>
            {words.more.remove}
          </Act>
        </span>
      ) : (
        <label class="fb-check">
          <input
            type="checkbox"
            checked={sold}
            aria-label={words.more.sellLine(line)}
            onChange={(event) => onSell(event.currentTarget.checked)}
          />
          {line}
        </label>
      )}
      <small class="fb-say">{words.more.minimum}</small>
      <input
        type="number"
        min={0}
        max={100}
        step={0.1}
        disabled={!sold}
        value={shown}
        aria-label={words.more.minimumOf(line)}
        onChange={({ currentTarget: input }) => {
          const percent = input.valueAsNumber;
          if (input.value === "" && !input.validity.badInput) onMinimum(null);
          else if (percent >= 0 && percent <= 100) onMinimum(percent / 100);
          else input.value = shown;
        }}
      />
      <span class="fb-unit">{words.more.percentSign}</span>
    </div>
  );
}

function AddLine({ onAdd }: { onAdd: (line: string) => void }) {
  const { words } = usePane();
  const [name, setName] = useState("");
  return (
    <form
      class="fb-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onAdd(name.trim());
        setName("");
      }}
    >
      <input
        class="fb-grow"
        type="text"
        value={name}
        aria-label={words.more.addLine}
        placeholder={words.more.addLineHint}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="fb-button">
        {words.more.add}
      </button>
    </form>
  );
}
