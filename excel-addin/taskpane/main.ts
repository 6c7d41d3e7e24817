import * as first from "../../core/words/en/first";
import { lateWords } from "../../sidebar/later/lateWords";
import { mountPane } from "../../sidebar/mountPane";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { opensWithDocument } from "../workbook/startup";
import { associateCommands } from "./commands";
import { watchSeen } from "./watchSeen";
import { wearTheme } from "./wearTheme";

const words = lateWords(first, () => import(/* webpackChunkName: "rest" */ "../../core/words/en/ofPane"));

// For oldEngine.js: this script was read.
document.documentElement.dataset.runs = "yes";

/** Of the workbook's numbers; an Excel that does not say it in words shows them as the browser around the pane does. */
function localeOf({ contentLanguage }: { readonly contentLanguage?: unknown }): string {
  return typeof contentLanguage === "string" && contentLanguage !== "" ? contentLanguage : navigator.language;
}

/** The shared runtime's one page: it loads with the workbook's first formula or ribbon command, and shows as the pane. */
Office.onReady(async () => {
  const place = document.getElementById("pane");
  if (place === null) return;
  const pane = mountPane(place, excelWorkbook, words, { isSeen: false, locale: localeOf(Office.context) });
  associateCommands(pane);
  let seen = false;
  watchSeen(window, (isSeen) => {
    seen = isSeen;
    if (isSeen) wearTheme(document);
    pane.see(isSeen);
  });
  // Who wants the pane with this workbook sees it without asking. A host too old to say is no trouble.
  if (!seen && (await opensWithDocument().catch(() => false))) await Office.addin.showAsTaskpane();
});
