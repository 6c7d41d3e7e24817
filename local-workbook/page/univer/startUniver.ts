import { Univer as Engine, LocaleType, LogLevel, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";

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

export type Api = FUniver;
export interface Univer {
  readonly univer: Engine;
  readonly univerAPI: Api;
}
export type Workbook = NonNullable<ReturnType<Api["getActiveWorkbook"]>>;
export type Sheet = NonNullable<ReturnType<Workbook["getSheetBySheetId"]>>;

/** Starts an empty spreadsheet grid in an element of the page. */
export function startUniver(container: HTMLElement, dark: boolean): Univer {
  const univer = new Engine({
    logLevel: LogLevel.WARN,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormattingWords, missingWords) },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      // Formats that are set here are in no saved file, so there are no buttons for them.
      toolbar: false,
      // It comes behind the review, where somebody may be at work by then.
      disableAutoFocus: true,
      footer: { zoomSlider: false, menus: false },
    }),
    UniverSheetsConditionalFormattingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins))
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
