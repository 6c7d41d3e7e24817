import * as words from "../../../../core/words/en";
import { printPages } from "../../../../local-workbook/page/pane/printPages";
import { pageTurns } from "../../../../sidebar/model/inSlices";
import { mountPane } from "../../../../sidebar/mountPane";
import type { MemoryWorkbook } from "../../../hosts/MemoryWorkbook";
import { scenes } from "./scenes";

declare global {
  interface Window {
    /** What a test looks into and changes. */
    workbook: MemoryWorkbook;
    /** Takes the pane away and opens another scene, by a query such as `scene=lopsided&theme=dark`. */
    openScene: (query: string) => void;
    /** Takes the pane away and opens it anew on the same workbook, as a document is closed and opened. */
    reopen: () => void;
  }
}

const element = document.createElement("div");
element.id = "pane";
document.body.append(element);
let close = () => {};

window.openScene = (query) => {
  const wishes = new URLSearchParams(query);
  const make = scenes[wishes.get("scene") ?? "lopsided"];
  if (make === undefined) throw new Error(`no scene "${wishes.get("scene")}"`);
  const theme = wishes.get("theme");
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  window.workbook = make(wishes);
  window.workbook.settings = wishes.get("settings");
  performance.mark("mount");
  // Only where it is the long work that is looked at does a slow machine pause in it: a test that counts what is drawn need not wait.
  const atOnce = { pace: { ...pageTurns, now: () => 0 } };
  const options = wishes.get("scene") === "huge" ? {} : atOnce;
  const asked = {
    ...options,
    locale: wishes.get("locale") ?? "",
    ...(wishes.has("prints") ? { print: printPages } : {}),
  };
  window.reopen = () => {
    close();
    ({ close } = mountPane(element, window.workbook, words, asked));
  };
  window.reopen();
};
window.openScene(location.search);
