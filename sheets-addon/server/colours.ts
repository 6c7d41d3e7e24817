import type { ColourRule } from "../../core/colours/ColourRule";
import { isOurRule } from "../../core/colours/marker";
import { guardHeader } from "../../core/port/guardHeader";
import type { HeaderMark } from "../../core/port/port";
import { findSheet } from "./findSheet";
import { guardProtected } from "./guardProtected";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets all rules back in one call: the user's own in their order, then ours. */
export function colour(id: string, rules: readonly ColourRule[], mark: HeaderMark): void {
  const sheet = findSheet(id);
  guardProtected(sheet);
  guardHeader(
    mark,
    sheet.getName(),
    ({ row, left, headers }) => sheet.getRange(row, left + 1, 1, headers.length).getValues()[0] ?? [],
  );
  const ours = rules.map((rule) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setBackground(rule.fill)
      .setFontColor(rule.text)
      .setRanges([sheet.getRange(rule.range)])
      .build(),
  );
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().filter(isForeign), ...ours]);
}

/** Returns how many of ours there were. */
export function clearColours(id: string): number {
  const sheet = findSheet(id);
  const rules = sheet.getConditionalFormatRules();
  const foreign = rules.filter(isForeign);
  if (foreign.length === rules.length) return 0;
  guardProtected(sheet);
  sheet.setConditionalFormatRules(foreign);
  return rules.length - foreign.length;
}

function isForeign(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return true;
  return !isOurRule(String(condition.getCriteriaValues()[0]));
}
