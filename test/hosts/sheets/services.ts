import { type LockDouble, lockService } from "./LockDouble";
import { built } from "./loadCode";
import { RuleBuilderDouble } from "./model/RuleDouble";
import type { SpreadsheetDouble } from "./model/SpreadsheetDouble";
import { type PropertiesDouble, propertiesService } from "./properties";
import { strict } from "./strict";
import { utilities } from "./utilities";

/** What the user was shown. */
export interface Shown {
  menu: { label: string; run: string }[];
  sidebar: string | null;
  alerts: string[];
}

/** The global services of Apps Script, as far as Code.js uses them. */
export function services(
  document: SpreadsheetDouble,
  properties: PropertiesDouble,
  shown: Shown,
  lock: LockDouble | null = null,
) {
  return {
    SpreadsheetApp: strict("SpreadsheetApp", {
      SheetType: strict("SheetType", { GRID: "GRID", OBJECT: "OBJECT" }),
      ProtectionType: strict("ProtectionType", { SHEET: "SHEET", RANGE: "RANGE" }),
      BorderStyle: strict("BorderStyle", { SOLID_MEDIUM: "SOLID_MEDIUM" }),
      BooleanCriteria: strict("BooleanCriteria", { CUSTOM_FORMULA: "CUSTOM_FORMULA" }),
      getActiveSpreadsheet: () => document.outside,
      getActiveRange: () =>
        document.calling ? strict("Range", document.calling) : document.activeSheet().getActiveRange(),
      newConditionalFormatRule: () => strict("ConditionalFormatRuleBuilder", new RuleBuilderDouble()),
      flush: () => {
        document.changed = true;
        for (const sheet of document.sheets) sheet.calculate();
      },
      getUi: () => ui(shown),
    }),
    HtmlService: strict("HtmlService", {
      createHtmlOutputFromFile: (name: string) => html(built(`${name}.html`)),
      createHtmlOutput: (content: string) => html(content),
    }),
    PropertiesService: propertiesService(properties),
    LockService: lockService(lock),
    Utilities: utilities(),
    Charts: strict("Charts", {
      ChartType: strict("ChartType", { BAR: "BAR", LINE: "LINE", SCATTER: "SCATTER" }),
    }),
  };
}

function html(content: string): object {
  const output: object = strict("HtmlOutput", { getContent: () => content, setTitle: () => output });
  return output;
}

function ui(shown: Shown): object {
  const menu: object = strict("Menu", {
    addItem: (label: string, run: string) => {
      shown.menu.push({ label, run });
      return menu;
    },
    addSeparator: () => menu,
    addToUi: () => undefined,
  });
  return strict("Ui", {
    ButtonSet: strict("ButtonSet", { OK: "OK" }),
    createAddonMenu: () => menu,
    showSidebar: (output: { getContent(): string }) => {
      shown.sidebar = output.getContent();
    },
    alert: (_title: string, text: string) => {
      shown.alerts.push(text);
    },
  });
}
