import type { ColourRule } from "../../../core/colours/ColourRule";
import { isOurRule } from "../../../core/colours/marker";
import { guardHeader } from "../../../core/port/guardHeader";
import type { HeaderMark } from "../../../core/port/port";
import { plainValue } from "./cells";
import type { Grid } from "./Grid";
import { guardProtected } from "./guardProtected";
import type { Sheet } from "./startUniver";

type GridRule = ReturnType<Sheet["getConditionalFormattingRules"]>[number];

/** Our rules in the grid's sheets, each as it was given, so that a copy of the file can carry those that now stand. */
export class Colours {
  private readonly given = new Map<string, ColourRule>();

  constructor(private readonly grid: Grid) {}

  /** Replaces our rules of a sheet by these, behind the user's own, as one step of undo. */
  colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): void {
    const sheet = this.grid.sheet(sheetId);
    guardProtected(sheet);
    guardHeader(mark, sheet.getSheetName(), () => headerCells(sheet, mark));
    this.grid.oneStep(() => {
      removeOurs(sheet);
      for (const rule of rules) this.add(sheet, rule);
    });
  }

  /** Removes our rules of a sheet and nothing else; returns how many there were. */
  clear(sheetId: string): number {
    const sheet = this.grid.sheet(sheetId);
    if (ourRules(sheet).length === 0) return 0;
    guardProtected(sheet);
    return this.grid.oneStep(() => removeOurs(sheet));
  }

  /** Our rules that a sheet has now, highest priority first. */
  standing(sheetId: string): readonly ColourRule[] {
    return this.grid
      .sheet(sheetId)
      .getConditionalFormattingRules()
      .flatMap(({ cfId }) => this.given.get(this.keyOf(sheetId, cfId)) ?? []);
  }

  private keyOf(sheetId: string, cfId: string): string {
    return `${this.grid.workbook().getId()}/${sheetId}!${cfId}`;
  }

  /** The grid puts a new rule before all others. */
  private add(sheet: Sheet, rule: ColourRule): void {
    const last = sheet.getConditionalFormattingRules().at(-1);
    const painted = sheet
      .newConditionalFormattingRule()
      .whenFormulaSatisfied(rule.formula)
      .setRanges([sheet.getRange(rule.range).getRange()])
      .setBackground(rule.fill)
      .setFontColor(rule.text);
    // The grid's conditional formats draw no borders.
    sheet.addConditionalFormattingRule((rule.bold ? painted.setBold(true) : painted).build());
    const [added] = sheet.getConditionalFormattingRules();
    if (added === undefined) return;
    if (last !== undefined) sheet.moveConditionalFormattingRule(added.cfId, last.cfId, "after");
    this.given.set(this.keyOf(sheet.getSheetId(), added.cfId), rule);
  }
}

function ourRules(sheet: Sheet): readonly GridRule[] {
  return sheet.getConditionalFormattingRules().filter((rule) => isOurRule(formulaOf(rule)));
}

function removeOurs(sheet: Sheet): number {
  const ours = ourRules(sheet);
  for (const rule of ours) sheet.deleteConditionalFormattingRule(rule.cfId);
  return ours.length;
}

function formulaOf({ rule }: GridRule): string {
  return "value" in rule && typeof rule.value === "string" ? rule.value : "";
}

function headerCells(sheet: Sheet, mark: HeaderMark): readonly unknown[] {
  const matrix = sheet.getSheet().getCellMatrix();
  return mark.headers.map((_, offset) => {
    const cell = matrix.getValue(mark.row - 1, mark.left + offset);
    return cell ? plainValue(cell) : null;
  });
}
