import type { FunctionComponent } from "preact";
import { usePane } from "../../PaneContext";
import { Switch } from "../../parts/Switch";
import { FormulasPanel } from "../formulas/FormulasPanel";
import { AboutSection } from "../settings/AboutSection";
import { SettingsPanel } from "../settings/SettingsPanel";
import { type MorePart, moreParts } from "../Tab";

const panels: Readonly<Record<MorePart, FunctionComponent>> = {
  formulas: FormulasPanel,
  settings: SettingsPanel,
  help: AboutSection,
};

/** Formulas, settings and help under one tab. */
export function MorePanel() {
  const { model, state, words } = usePane();
  const Part = panels[state.more];
  return (
    <>
      <Switch
        look="pills"
        label={words.pane.tabs.more}
        value={state.more}
        options={moreParts.map((part) => ({ value: part, label: words.pane.tabs[part] }))}
        onChange={(part) => model.goTo(part)}
      />
      <Part />
    </>
  );
}
