import { usePane } from "../../PaneContext";
import { CheckField } from "../../parts/CheckField";
import { Section } from "../../parts/Section";

/** How much of a flagged deal the colours fill. */
export function ColourChoice() {
  const { model, state, words } = usePane();
  return (
    <Section title={words.pane.coloursTitle}>
      <CheckField
        label={words.more.tintRows}
        checked={state.settings.tintRows}
        onChange={(on) => void model.settings.setTintRows(on)}
      />
    </Section>
  );
}
