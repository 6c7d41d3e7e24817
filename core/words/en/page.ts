import { list, percent, plural, whole } from "./format";

/** The browser page: its bar above the grid, its messages, its help. */
export const labels = {
  open: "Open file",
  save: "Save with colours",
  help: "Help",
  close: "Close",
  dropHint: "Drop a CSV or Excel file anywhere",
  forget: "Clear what this browser keeps",
  dropHere: "Drop a CSV or Excel file to review it",
  arrivalTitle: "Is your selling balanced?",
  arrivalLead:
    "Open your pipeline and see in seconds whether one line, the customers you have or a few accounts carry it, and what to do this week.",
  arrivalDrop: "Drop a CSV or Excel file here",
  arrivalForm: "One row a deal, with what you sell and who buys. Up to 100,000 rows.",
  arrivalChoose: "Choose a file",
  arrivalPromise: "Nothing is uploaded.",
  arrivalStays: "Your file is read in this browser and stays there.",
  legendTitle: "How to read it",
  legendBalanced: "Balanced",
  legendBalancedIs: "inside your guideline",
  legendWatch: "Watch",
  legendWatchIs: "inside, but close",
  legendLeaning: "Leaning",
  legendLeaningIs: "outside, may be chance",
  legendImbalanced: "Imbalanced",
  legendImbalancedIs: "outside, beyond chance",
  sampleOf: "A sample, reviewed",
  openItsSheet: "Open its sheet",
} as const;

export const hidePane = "Hide review";
export const showPane = "Show review";
/** Said, and shown, where the keys are on the grid as a whole. */
export const gridLabel = "Sheet. Enter: into the cells. Esc: out of them. Tab or F6: to the review";
export const gridControls = {
  addSheet: "Add a sheet",
  allSheets: "All sheets",
  cell: "Cell to go to",
  more: "More",
} as const;
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

export const openingPart = (fileName: string, done: number) => `Opening ${fileName} … ${percent(done)}`;
/** The sheet that is read is not the one with which the file opens. */
export const readFrom = (sheet: string, instead: string) =>
  `Read from “${sheet}”, since “${instead}” holds no list of deals. The tabs below lead to the other sheets`;

export const saving = "Saving …";
export interface Saved {
  readonly cells: number;
  readonly added: number;
  readonly removed: number;
  /** Sheets that were removed and are in it all the same. */
  readonly stayed: readonly string[];
  readonly hasColours: boolean;
}

export function saved(fileName: string, { cells, added, removed, stayed, hasColours }: Saved): string {
  const parts = [
    ...(cells > 0 ? [plural(cells, "changed cell")] : []),
    ...(added > 0 ? [plural(added, "added sheet")] : []),
    ...(hasColours ? ["the colours"] : []),
  ];
  const told = [
    parts.length > 0 ? `with ${list(parts, parts.length)}` : "",
    removed > 0 ? `without ${plural(removed, "sheet")} that you removed` : "",
  ].filter((part) => part !== "");
  const still =
    stayed.length === 0
      ? ""
      : `. Other sheets still use ${list(
          stayed.map((name) => `“${name}”`),
          5,
        )}, which stays in it`;
  if (told.length + stayed.length === 0)
    return `Saved ${fileName}. Nothing was changed, and there is nothing to colour`;
  return `${["Saved", fileName, told.join(", ")].filter((part) => part !== "").join(" ")}${still}`;
}

// What this browser keeps.

export const kept = (title: string) =>
  `Your changes to ${title} are kept in this browser until you clear them.`;
export const reopened = (title: string, when: string) =>
  `${title} as you left it: kept in this browser since ${when}.`;
export const forget = "Clear what is kept";
export const forgotten = "This browser keeps no file now. What you see stays until you close the page";
export const tooLargeToKeep =
  "This file is too large for the browser to keep: save it before you close the page";
export const keptNot = "This browser keeps no files: save yours before you close the page";
export const unsaved = (title: string) => `${title} has changes that no saved file holds.`;
export const unsavedAnswers = (next: string) => [
  `Save, then open ${next}`,
  `Open ${next} without saving`,
  "Stay here",
];

export const helpTitle = "How this page works";
/** The help, as headings with a paragraph each. */
export const help = [
  [
    "Your file stays here",
    "The page reads your file in this browser and sends nothing anywhere. Settings are remembered under the file's name in this browser. A file that you have changed is kept here too, until you open another or clear it.",
  ],
  [
    "Review",
    "Open or drop a CSV or Excel file. The review beside the grid says how your open deals are spread over product lines, accounts, and new and current customers, and it follows every edit.",
  ],
  [
    "Colours",
    "The switch Colours marks the cells behind the findings and leaves your own formats alone. Undo (Ctrl+Z) takes the colours back in one step.",
  ],
  [
    "Saving",
    "Save with colours writes an Excel file with all that you typed, the sheets that were added, and the colours. Charts, pictures, comments and everything else of your file stay in it as they were.",
  ],
  [
    "Keys",
    "F6 goes from the grid to the review and on to the bar. Enter goes into the cells, Esc out of them; then Tab goes on.",
  ],
  [
    "Formulas",
    "Type =FUNNEL_CONCENTRATION(C:C) into an empty cell, with the letter of your product line column, or pick a measure under More. Select a cell that shows an error to read why.",
  ],
  [
    "What this page does not do",
    "Formulas of an opened file are shown as the values it was saved with, and charts and pictures are not drawn; the saved file keeps them all. Rows and columns that you insert, and formats that you set, are saved as changed cells alone.",
  ],
] as const;

export const serving = (address: string) => `The page is at ${address} (Ctrl+C ends it)`;
/** `reason` is the system's code, such as EACCES. */
export const portRefused = (first: number, last: number, reason: string) => {
  const ports = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
  return `${ports} ${reason === "EADDRINUSE" ? "taken" : `not to be had (${reason})`}; set PORT to another number`;
};
export const badPort = (given: string) => `PORT must be a whole number from 0 to 65535, not "${given}"`;
