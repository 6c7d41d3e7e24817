import { PaneModel } from "../../sidebar/model/PaneModel";
import { mountPane } from "../../sidebar/mountPane";
import { type ScriptRun, serverCaller } from "./callServer";
import { sheetsWorkbook } from "./SheetsWorkbook";

declare const google: { script: { run: ScriptRun } };

/** The menu says by `data-start` of the body what the user came for. */
async function start(pane: HTMLElement): Promise<void> {
  const port = sheetsWorkbook(serverCaller(() => google.script.run));
  const model = new PaneModel(port);
  mountPane(pane, port, model);
  if (document.body.dataset.start === "formulas") document.getElementById("fb-tab-formulas")?.click();
  if (document.body.dataset.start !== "colour") return;
  await model.reviewSheet();
  if (model.state.trouble === null) await model.colour();
}

const pane = document.getElementById("pane");
if (pane) void start(pane);
