import * as words from "../../../core/words/en";
import type { Tab } from "../Tab";
import { FormulasPanel } from "./FormulasPanel";

export const formulasTab: Tab = {
  id: "formulas",
  title: words.pane.tabs.formulas,
  glyph: "fx",
  atEnd: true,
  Panel: FormulasPanel,
};
