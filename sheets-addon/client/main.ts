import * as words from "../../core/words/en/ofPane";
import { mountPane } from "../../sidebar/mountPane";
import { type ScriptRun, serverCaller } from "./callServer";
import { sheetsWorkbook } from "./SheetsWorkbook";

declare const google: { script: { run: ScriptRun } };

const element = document.getElementById("pane");
if (element) {
  // The menu says by `data-start` of the body what the user came for, and how this spreadsheet writes its numbers.
  const { start, locale } = document.body.dataset;
  const pane = mountPane(element, sheetsWorkbook(serverCaller(() => google.script.run)), words, {
    locale: locale ?? navigator.language,
  });
  if (start === "formulas") pane.goTo("formulas");
  if (start === "colour") void pane.colour();
}
