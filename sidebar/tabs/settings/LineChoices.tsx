import { useState } from "preact/hooks";
import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";
import { Folded } from "../../parts/Folded";
import { inPercent } from "../../parts/inPercent";
import { Section } from "../../parts/Section";
import { changePortfolio, offeredLines, sells } from "./portfolio";

/** The portfolio and each line's minimum share. */
export function LineChoices({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const { portfolio, lineMinimum } = { ...defaultGuidelines, ...state.settings.guidelines };
  const inSheet = [...(pipeline.line?.names ?? [])].sort((a, b) => a.localeCompare(b));
  const lines = offeredLines(inSheet, portfolio);
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
      <ul class="fb-chips">
        {lines.map((line) => (
          <LineChip
            key={line}
            line={line}
            isTyped={!inSheet.includes(line)}
            isSold={sells(line, portfolio)}
            onSell={(isSold) => sell(line, isSold)}
          />
        ))}
      </ul>
      <AddLine onAdd={(line) => sell(line, true)} />
      <Folded title={words.more.minimums}>
        {lines.map((line) => (
          <Minimum
            key={line}
            line={line}
            isSold={sells(line, portfolio)}
            minimum={lineMinimum[line] ?? null}
            onMinimum={(share) => setMinimum(line, share)}
          />
        ))}
      </Folded>
    </Section>
  );
}

interface LineChipProps {
  line: string;
  /** The sheet has no deal of it. */
  isTyped: boolean;
  isSold: boolean;
  onSell: (isSold: boolean) => void;
}

/** A line of the sheet with a tick where it is sold; one that was typed is taken out. */
function LineChip({ line, isTyped, isSold, onSell }: LineChipProps) {
  const { more, arrival } = usePane().words;
  if (isTyped) {
    return (
      <li class="fb-read-chip">
        {line}
        <Act label={arrival.takeOut(line)} onClick={() => onSell(false)}>
          ×
        </Act>
      </li>
    );
  }
  return (
    <li>
      <button
        type="button"
        class="fb-read-chip"
        aria-pressed={isSold}
        aria-label={more.sellLine(line)}
        title={line}
        onClick={() => onSell(!isSold)}
      >
        <b class="fb-tick-of-chip" aria-hidden="true">
          {isSold ? "✓" : "–"}
        </b>
        <span>{line}</span>
      </button>
    </li>
  );
}

interface MinimumProps {
  line: string;
  isSold: boolean;
  minimum: number | null;
  onMinimum: (share: number | null) => void;
}

function Minimum({ line, isSold, minimum, onMinimum }: MinimumProps) {
  const { words } = usePane();
  const shown = minimum === null ? "" : String(inPercent(minimum));
  return (
    <div class="fb-field">
      <span class="fb-label">{line}</span>
      <small class="fb-say">{words.more.minimum}</small>
      <input
        type="number"
        min={0}
        max={100}
        step={0.1}
        disabled={!isSold}
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
