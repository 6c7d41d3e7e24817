import { plural } from "./format";

export const title = "Funnel Balance";
export const menuReview = "Review";
export const menuColour = "Colour";
export const menuClear = "Clear";
export const menuFormula = "Insert formula";
export const menuHelp = "Help";

export function cleared(count: number): string {
  return count === 0
    ? "This sheet has no colours of ours"
    : `${plural(count, "colour rule")} removed; your own colours stay`;
}

export const help = [
  "Review opens the pane beside your sheet. It reads the sheet that you look at, in whatever columns you have, and says which lines, accounts and customers dominate your open deals.",
  "Colour marks what is out of balance with conditional formats. Clear takes away these and nothing else.",
  "Insert formula puts a measure such as =FUNNEL_CONCENTRATION(C2:C) into a cell; it follows your edits.",
  "Every limit can be changed in the pane under Settings. Nothing of your sheet leaves Google Sheets.",
].join("\n\n");
