import { parseRange, sheetNamed } from "../../core/cells/a1";
import { pieces } from "../../core/formulas/pieces";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a formula hands to the one function that it calls. */
export interface PlainCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

/**
 * Reads a formula that is one call of ours over ranges, numbers, texts in quotes and left-out arguments, as the pane writes it. Null for
 * every other, and for a call without arguments, which reads its own sheet.
 */
export function argumentsOf(sheet: Sheet, formula: string): PlainCall | null {
  const parts = pieces(formula);
  const outline = parts.map(({ text, quoted }, i) => (quoted ? `\ue000${i}\ue000` : text)).join("");
  const [, name, inner = ""] = /^=\s*(FUNNEL_\w+)\s*\(([^(){}]*)\)\s*$/i.exec(outline) ?? [];
  if (name === undefined || inner.trim() === "") return null;
  const whole = (text: string) => text.replace(/\ue000(\d+)\ue000/g, (_, i) => parts[Number(i)]?.text ?? "");
  // Where semicolons part the arguments, a comma is one of a number.
  const args = inner
    .split(inner.includes(";") ? ";" : ",")
    .map((text) => argument(sheet, whole(text).trim()));
  return args.includes(null) ? null : { name: name.toUpperCase(), args };
}

/** Null for what only Google Sheets can work out. */
function argument(sheet: Sheet, text: string): unknown {
  if (text === "") return "";
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  const [, figure, percent] = /^(-?\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  if (figure !== undefined) return Number(figure) / (percent === "%" ? 100 : 1);
  const at = text.lastIndexOf("!");
  const named = at < 0 ? sheet : sheetByName(sheetNamed(text.slice(0, at)));
  if (named === null || !parseRange(text.slice(at + 1))) return null;
  return named.getRange(text.slice(at + 1)).getValues();
}

function sheetByName(name: string): Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
}
