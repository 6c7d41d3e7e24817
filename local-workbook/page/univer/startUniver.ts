import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { createUniver, LocaleType, mergeLocales } from "@univerjs/presets";

/** The grid's own words lack these four, and would show their keys instead. */
const missingWords = {
  "sheets-formula": {
    progress: {
      analyzing: "Analyzing",
      calculating: "Calculating",
      array: "Filling the table",
      done: "Done",
    },
  },
};

export type Univer = ReturnType<typeof createUniver>;
export type Api = Univer["univerAPI"];
export type Workbook = NonNullable<ReturnType<Api["getActiveWorkbook"]>>;
export type Sheet = NonNullable<ReturnType<Workbook["getSheetBySheetId"]>>;

/** Starts an empty spreadsheet grid in an element of the page. */
export function startUniver(container: HTMLElement, dark: boolean): Univer {
  return createUniver({
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormattingWords, missingWords) },
    presets: [
      UniverSheetsCorePreset({ container, ribbonType: "simple" }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
}
