import type { NumbersForNames } from "../../table/join/listOfNames";
import type { Role } from "../../table/role";
import { list, plural, whole } from "./format";

// What stands in the place of a review while no deals are known.

// A header that was not understood.

export const whichColumns = "Which columns hold your deals?";
/** "I see Dish, Minutes and Servings in row 1. None of these names tells me what you sell." */
export function headersSeen(headers: readonly string[], row: number): string {
  return `I see ${list(headers, 5)} in row ${whole(row)}. None of these names tells me what you sell.`;
}
/** What is asked for, by the role of the column that answers. */
export const asks = {
  line: "What you sell",
  account: "Who buys",
  stage: "Stage",
  amount: "Amount",
} as const satisfies Partial<Record<Role, string>>;
export const chooseColumn = "choose a column";
export const noSuchColumn = "there is none";
export const reviewThese = "Review";
export const needsWhatYouSell = "The review needs a column of what you sell.";
export function headerIsIn(row: number): string {
  return `Header is in row ${whole(row)}`;
}
/** What the small table of the first rows is called. */
export const firstRows = "The first rows of this sheet";
export const columnsChosen = "Columns read as you said";

// Another sheet that holds deals.

/** "“Pipeline Q4” looks like your pipeline" */
export function looksLikePipeline(sheet: string): string {
  return `“${sheet}” looks like your pipeline`;
}
export function hasNoDeals(sheet: string): string {
  return `This sheet, “${sheet}”, has no deals.`;
}
export function rowsBelow(rows: number, header: number): string {
  return `${plural(rows, "row")} below row ${whole(header)}`;
}
export const openIt = "Open it and review";
export const otherSheets = "Other sheets with deals";

// Numbers where names should stand.

const numbered = { account: "accounts", line: "product lines", owner: "reps" } as const;
/** "Your accounts are numbers: 19, 5 and 3." */
export function numbersForNames({ role, samples }: Pick<NumbersForNames, "role" | "samples">): string {
  return `Your ${numbered[role]} are numbers: ${list(samples)}.`;
}
export const namesElsewhere =
  "With the list of their names as a sheet of this workbook I can tell how to take them over.";
export function namesIn(sheet: string): string {
  return `“${sheet}” holds their names. In a new column beside your table this formula takes them over, and the review reads them:`;
}
export const openNames = (sheet: string): string => `Open “${sheet}”`;
export const copyFormula = "Copy the formula";
export const formulaCopied = "The formula is copied: paste it beside the first deal, and fill it down";

// The sample.

export const trySample = "Put a sample in a new sheet";
export const emptySaid =
  "Open a sheet with a row of headers and one deal a row below it, or see with made-up deals what the review says.";
export const sampleSheet = "Sample pipeline";
export function sampleWritten(sheet: string): string {
  return `Made-up deals in the sheet “${sheet}”`;
}

// One line only.

export const whatYouCouldSell = "Tell me what you could sell";
export const anotherLine = "another line";
export const add = "Add";
export const judgeWithThese = "Judge with these";
export function onlyLine(line: string): string {
  return `Only ${line}`;
}
export function takeOut(line: string): string {
  return `Take ${line} out`;
}
