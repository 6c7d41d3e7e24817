import { PaneModel } from "../../sidebar/model/PaneModel";
import { mountPane } from "../../sidebar/mountPane";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { missingRequirements } from "../workbook/requirements";
import { associateCommands } from "./commands";
import { tellMissing } from "./tellMissing";

/** The shared runtime's one page: it loads with the workbook's first formula or ribbon command, and shows as the pane. */
Office.onReady(() => {
  const { works, told } = missingRequirements();
  tellMissing(document, told);
  const pane = document.getElementById("pane");
  if (!works || pane === null) return;
  const model = new PaneModel(excelWorkbook);
  mountPane(pane, excelWorkbook, model);
  associateCommands(model);
});
