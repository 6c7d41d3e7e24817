import * as words from "../../core/words/en";
import { mountPane } from "../../sidebar/mountPane";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { missingRequirements } from "../workbook/requirements";
import { associateCommands } from "./commands";
import { tellMissing } from "./tellMissing";

// For oldEngine.js: this script was read.
document.documentElement.dataset.runs = "yes";

/** The shared runtime's one page: it loads with the workbook's first formula or ribbon command, and shows as the pane. */
Office.onReady(() => {
  const { works, told } = missingRequirements(words.excel);
  tellMissing(document, told);
  const pane = document.getElementById("pane");
  if (!works || pane === null) return;
  associateCommands(mountPane(pane, excelWorkbook, words));
});
