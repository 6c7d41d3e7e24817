import { mountPane } from "../../sidebar/mountPane";
import { type ScriptRun, serverCaller } from "./callServer";
import { sheetsWorkbook } from "./SheetsWorkbook";

declare const google: { script: { run: ScriptRun } };

const pane = document.getElementById("pane");
if (pane) mountPane(pane, sheetsWorkbook(serverCaller(() => google.script.run)));
