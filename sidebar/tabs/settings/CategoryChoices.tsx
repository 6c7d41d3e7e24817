import { useId } from "preact/hooks";
import { defaultGuidelines } from "../../../core/balance/defaultGuidelines";
import type { Analysis } from "../../model/analyse";
import { usePane } from "../../PaneContext";
import { Section } from "../../parts/Section";

/** Which lines are judged together, under which name; nothing where there is but one line. */
export function CategoryChoices({ analysis: { pipeline } }: { analysis: Analysis }) {
  const { model, state, words } = usePane();
  const names = useId();
  const { category } = { ...defaultGuidelines, ...state.settings.guidelines };
  // A line may be called "constructor".
  const given = new Map(Object.entries(category));
  const lines = [...(pipeline.line?.names ?? [])].sort((a, b) => a.localeCompare(b));
  if (lines.length < 2) return null;
  const set = (line: string, name: string) => {
    const { [line]: _, ...others } = category;
    void model.settings.setGuidelines({ category: name === "" ? others : { ...others, [line]: name } });
  };
  return (
    <Section title={words.more.categoriesTitle}>
      <p class="fb-say">{words.more.categoriesSaid}</p>
      <datalist id={names}>
        {[...new Set(given.values())].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {lines.map((line) => (
        <div key={line} class="fb-field">
          <span class="fb-label">{line}</span>
          <input
            class="fb-half"
            type="text"
            list={names}
            value={given.get(line) ?? ""}
            aria-label={words.more.categoryOf(line)}
            placeholder={words.more.categoryHint}
            onChange={(event) => set(line, event.currentTarget.value.trim())}
          />
        </div>
      ))}
    </Section>
  );
}
