import type { ColourRule } from "../../../core/workbook/ColourRule";
import { isOurRule } from "../../../core/workbook/marker";
import { type HeaderMark, PortError } from "../../../core/workbook/port";
import { plainValue } from "./cells";
import type { Grid } from "./Grid";
import type { Sheet } from "./startUniver";

type Rule = ReturnType<Sheet["getConditionalFormattingRules"]>[number];

/** Replaces our rules of a sheet by these, as one step of undo. */
export function colour(grid: Grid, sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): void {
  const sheet = grid.sheet(sheetId);
  if (!standsAsMarked(sheet, mark)) throw new PortError("sheet-changed", sheet.getSheetName());
  grid.oneStep(() => {
    removeOurs(sheet);
    for (const rule of rules) {
      const built = sheet
        .newConditionalFormattingRule()
        .whenFormulaSatisfied(rule.formula)
        .setRanges([sheet.getRange(rule.range).getRange()])
        .setBackground(rule.fill)
        .setFontColor(rule.text)
        .build();
      sheet.addConditionalFormattingRule(built);
    }
  });
}

/** Removes our rules of a sheet and nothing else; returns how many there were. */
export function clearColours(grid: Grid, sheetId: string): number {
  const sheet = grid.sheet(sheetId);
  return grid.oneStep(() => removeOurs(sheet));
}

function removeOurs(sheet: Sheet): number {
  const ours = sheet.getConditionalFormattingRules().filter((rule) => isOurRule(formulaOf(rule)));
  for (const rule of ours) sheet.deleteConditionalFormattingRule(rule.cfId);
  return ours.length;
}

function formulaOf({ rule }: Rule): string {
  return "value" in rule && typeof rule.value === "string" ? rule.value : "";
}

function standsAsMarked(sheet: Sheet, mark: HeaderMark): boolean {
  const matrix = sheet.getSheet().getCellMatrix();
  return mark.headers.every((header, offset) => {
    const cell = matrix.getValue(mark.row - 1, mark.left + offset);
    return String((cell && plainValue(cell)) ?? "") === header;
  });
}
