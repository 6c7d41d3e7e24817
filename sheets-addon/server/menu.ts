import type { Words } from "../../core/words/Words";
import { alone } from "./alone";
import { clearColours } from "./colours";
import { activeGrid, sheetId } from "./findSheet";

/** The pane opens on one of these: `data-start` of its body. */
export type Start = "review" | "colour" | "formulas";

/** Extensions > Funnel Balance, and what its items do. The names are those of top-level functions in Code.js. */
export function menu(words: Words["sheets"]) {
  return {
    addMenu: (): void => {
      SpreadsheetApp.getUi()
        .createAddonMenu()
        .addItem(words.menuReview, "showReview")
        .addItem(words.menuColour, "showColour")
        .addItem(words.menuClear, "clearActiveSheet")
        .addItem(words.menuFormula, "showFormulas")
        .addSeparator()
        .addItem(words.menuHelp, "showHelp")
        .addToUi();
    },
    showPane: (start: Start): void => {
      const page = HtmlService.createHtmlOutputFromFile("Sidebar").getContent();
      const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
      const html = page.replace(/data-start="?review"?/, `data-start="${start}" data-locale="${locale}"`);
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(words.title));
    },
    clearActiveSheet: (): void => {
      const count = alone(() => clearColours(sheetId(activeGrid())));
      SpreadsheetApp.getActiveSpreadsheet().toast(words.cleared(count), words.title);
    },
    showHelp: (): void => {
      SpreadsheetApp.getUi().alert(words.title, words.help, SpreadsheetApp.getUi().ButtonSet.OK);
    },
  };
}
