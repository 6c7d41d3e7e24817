import { parseRange } from "../../core/cells/a1";
import type { ColourRule } from "../../core/colours/ColourRule";
import { isOurRule } from "../../core/colours/marker";
import { guardHeader } from "../../core/port/guardHeader";
import type { HeaderMark } from "../../core/port/port";
import { findSheet } from "./findSheet";
import { guardEditable } from "./guardEditable";
import { plainCells } from "./plainCells";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sets all rules back in one call: the user's own in their order, then ours. */
export function colour(id: string, rules: readonly ColourRule[], mark: HeaderMark): void {
  const sheet = findSheet(id);
  guardHeader(mark, sheet.getName(), (marked) => headerCells(sheet, marked));
  const rangeOf = reach(sheet, rules, mark);
  const painted = rules.map((rule) => ({ rule, range: rangeOf(rule.range) }));
  const [foreign, former] = standing(sheet);
  guardEditable([...painted.map(({ range }) => range), ...former.flatMap((rule) => rule.getRanges())]);
  const ours = painted.map(({ rule, range }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(rule.formula)
      .setBackground(rule.fill)
      .setFontColor(rule.text)
      .setBold(rule.bold ?? false)
      .setRanges([range])
      .build(),
  );
  sheet.setConditionalFormatRules([...foreign, ...ours]);
}

/** Returns how many of ours there were. */
export function clearColours(id: string): number {
  const sheet = findSheet(id);
  const [foreign, ours] = standing(sheet);
  if (ours.length === 0) return 0;
  guardEditable(ours.flatMap((rule) => rule.getRanges()));
  sheet.setConditionalFormatRules(foreign);
  return ours.length;
}

/** The header row as the pane read it: a date as its day. Columns and rows that were deleted are none. */
function headerCells(sheet: Sheet, { row, left, headers }: HeaderMark): readonly unknown[] {
  const columns = Math.min(headers.length, sheet.getMaxColumns() - left);
  if (columns < 1 || row > sheet.getMaxRows()) return [];
  return plainCells(sheet.getRange(row, left + 1, 1, columns).getValues())[0] ?? [];
}

/**
 * Where a rule's range lies: down to the grid's end where nothing stands below the table and nothing is locked, so that deals which are
 * added there are coloured too, else as far as the table goes.
 */
function reach(sheet: Sheet, rules: readonly ColourRule[], { left, headers }: HeaderMark) {
  const [lastRow, maxRows] = [sheet.getLastRow(), sheet.getMaxRows()];
  const bottoms = rules.map(({ range }) => parseRange(range)?.bottom ?? 0);
  const below = bottoms.reduce((lowest, bottom) => Math.max(lowest, bottom), 0) + 1;
  const columns = Math.max(1, headers.length);
  const isFree = below > lastRow || sheet.getRange(below, left + 1, lastRow - below + 1, columns).isBlank();
  return (address: string) => {
    const {
      top,
      left: from,
      bottom,
      right,
    } = parseRange(address) ?? { top: 1, left: 0, bottom: 1, right: 0 };
    const downTo = (to: number) => sheet.getRange(top, from + 1, Math.max(1, to - top + 1), right - from + 1);
    const open = isFree ? downTo(maxRows) : null;
    return open?.canEdit() ? open : downTo(Math.min(bottom, maxRows));
  };
}

/** The rules of the sheet: other people's, and ours. */
function standing(sheet: Sheet): [Rule[], Rule[]] {
  const rules = sheet.getConditionalFormatRules();
  return [rules.filter((rule) => !isOurs(rule)), rules.filter(isOurs)];
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  return isOurRule(String(condition.getCriteriaValues()[0]));
}
