import type { Tab } from "../Tab";
import { FormulasPanel } from "./FormulasPanel";

export const formulasTab: Tab = {
  id: "formulas",
  title: ({ pane }) => pane.tabs.formulas,
  glyph: "fx",
  atEnd: true,
  Panel: FormulasPanel,
};
