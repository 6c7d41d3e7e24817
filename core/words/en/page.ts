import { whole } from "./format";

/** The browser page: its bar above the grid, its messages, its help. */
export const labels = {
  open: "Open file",
  save: "Save coloured copy",
  help: "Help",
  close: "Close",
  dropHint: "Drop a CSV or Excel file anywhere",
  dropHere: "Drop a CSV or Excel file to review it",
} as const;

export const hidePane = "Hide review";
export const showPane = "Show review";
export const sample = "Sample pipeline";

export const opening = (fileName: string) => `Opening ${fileName} …`;
export const noFile = "That was not a file. Drop a CSV or Excel file from your computer";
export const sampleMissing = "The sample pipeline is not here. Open a file of your own";
export const fault = (detail: string) => `The page failed at this; please report it with the file: ${detail}`;
export const storageBlocked =
  "This browser blocks storage: your settings are kept until you close the page, and not longer";
export const formulaSays = (address: string, message: string) => `${address}: ${message}`;
/** Of rows that lie in very many places the grid selects those of the first. */
export const selectedSome = (selected: number, of: number) =>
  `The grid selects the first ${whole(selected)} of these ${whole(of)} rows`;

export const saving = "Saving a coloured copy …";
export const saved = (fileName: string, edited: boolean) =>
  edited
    ? `Saved ${fileName}. It is the file as you opened it, with the colours: edits made on this page are not in it`
    : `Saved ${fileName}`;
export const nothingToColour = "There is nothing to colour: every guideline of the active sheet is met";

export const helpTitle = "How this page works";
/** The help, as headings with a paragraph each. */
export const help = [
  [
    "Your file stays here",
    "The page reads your file in this browser and sends nothing anywhere. Closing the page closes the file; your settings are remembered under its name in this browser.",
  ],
  [
    "Review",
    "Open or drop a CSV or Excel file. The review beside the grid says how your open deals are spread over product lines, accounts, and new and current customers, and it follows every edit.",
  ],
  [
    "Colours",
    "Colour my sheet marks the cells behind the findings and leaves your own formats alone. Undo (Ctrl+Z) takes the colours back in one step. Save coloured copy writes an Excel file with the same colours.",
  ],
  [
    "Formulas",
    "Type =FUNNEL_CONCENTRATION(C:C) into an empty cell, with the letter of your product line column, or pick a measure from the fx tab. Select a cell that shows an error to read why.",
  ],
  [
    "What this page does not do",
    "Formulas of an opened file are shown as the values it was saved with, and charts and pictures are not drawn; a coloured copy keeps them all.",
  ],
] as const;

export const serving = (address: string) => `The page is at ${address} (Ctrl+C ends it)`;
/** `reason` is the system's code, such as EACCES. */
export const portRefused = (first: number, last: number, reason: string) => {
  const ports = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
  return `${ports} ${reason === "EADDRINUSE" ? "taken" : `not to be had (${reason})`}; set PORT to another number`;
};
export const badPort = (given: string) => `PORT must be a whole number from 0 to 65535, not "${given}"`;
