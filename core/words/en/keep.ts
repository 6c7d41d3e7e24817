import { list, plural } from "./format";

/** Settings that are passed on, and what becomes of everything that we added to a document. */

export const title = "Keep and share";
export const exportIt = "Export";
export const importIt = "Import";
export const exportLabel = "Your settings as text";
export const exportSaid =
  "Paste it into a file or a message. It holds guidelines, hours and columns, no deal.";
export const copy = "Copy";
export const copied = "The settings are copied: paste them where you like";
export const notCopied = "This program lets nothing be copied from the pane. Select the text and copy it";
export const importLabel = "Settings that somebody gave you";
export const importSaid = "Paste their text here, or choose a file. Yours come back by Undo.";
export const chooseFile = "Choose a file";
export const takeThese = "Take these settings";
export const notSettings = "This is no settings text of Funnel Balance. Nothing was changed.";
export const imported = "The settings are taken over";

export const takeAway = "Take it all away";
export const takeAwaySaid =
  "Colours, formulas, the sheets that Funnel Balance wrote, and its settings. Your deals stay as they are.";
export const removeAll = "Remove all that Funnel Balance added";
export const removeAsk = "Remove all of this? It cannot be taken back here.";
/** "Our colours on 2 sheets, 3 formulas, the sheets “Review” and “Time plan”, and the settings. Your deals stay as they are." */
export function removeHolds(coloured: number, formulas: number, sheets: readonly string[]): string {
  const named = sheets.map((name) => `“${name}”`);
  const parts = [
    `our colours, wherever they stand on ${plural(coloured, "sheet")}`,
    ...(formulas === 0 ? [] : [plural(formulas, "formula")]),
    ...(sheets.length === 0
      ? []
      : [
          `the ${sheets.length === 1 ? "sheet" : "sheets"} ${list(named, named.length)} with what you wrote there`,
        ]),
    "the settings",
  ];
  const said = list(parts, parts.length);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}. Your deals stay as they are.`;
}
export const remove = "Remove it all";
export const removedAll = "All that Funnel Balance added is gone";
export function stayed(sheets: readonly string[]): string {
  const named = sheets.map((name) => `“${name}”`);
  return `${list(named, named.length)} could not be changed: take the protection away, then remove once more`;
}
