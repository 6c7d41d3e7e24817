import { useState } from "preact/hooks";
import { foldName } from "../../../core/cells/foldName";
import { usePane } from "../../PaneContext";
import { Act } from "../../parts/Act";

/** Asks for other lines where one line is all there is: what the rep types becomes the portfolio. */
export function OneLine({ line }: { line: string }) {
  const { model, words } = usePane();
  const [others, keep] = useState<readonly string[]>([]);
  const [typed, type] = useState("");
  const say = words.arrival;
  const all = withOthers([line, ...others], typed);
  const judge = (portfolio: readonly string[]) => void model.settings.setGuidelines({ portfolio });
  return (
    <section class="fb-card" aria-labelledby="fb-one-line">
      <h2 id="fb-one-line">{say.whatYouCouldSell}</h2>
      <ul class="fb-chips">
        {[line, ...others].map((name, at) => (
          <li key={name} class="fb-read-chip">
            {name}
            {at === 0 ? null : (
              <Act label={say.takeOut(name)} onClick={() => keep(others.filter((one) => one !== name))}>
                ×
              </Act>
            )}
          </li>
        ))}
      </ul>
      <form
        class="fb-field"
        onSubmit={(event) => {
          event.preventDefault();
          keep(all.slice(1));
          type("");
        }}
      >
        <input
          class="fb-grow"
          type="text"
          value={typed}
          aria-label={say.anotherLine}
          placeholder={say.anotherLine}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" class="fb-button">
          {say.add}
        </button>
      </form>
      <div class="fb-buttons">
        <button
          type="button"
          class="fb-button fb-primary"
          disabled={all.length < 2}
          onClick={() => judge(all)}
        >
          {say.judgeWithThese}
        </button>
        <button type="button" class="fb-button" onClick={() => judge([line])}>
          {say.onlyLine(line)}
        </button>
      </div>
    </section>
  );
}

/** With what is typed, which may be several lines parted by commas; each line once. */
function withOthers(lines: readonly string[], typed: string): readonly string[] {
  const all = [...lines];
  for (const piece of typed.split(/[,;]/)) {
    const name = piece.trim();
    if (name !== "" && !all.some((one) => foldName(one) === foldName(name))) all.push(name);
  }
  return all;
}
