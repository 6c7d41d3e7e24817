import type { ColourRule } from "../../core/colours/ColourRule";
import { isOurRule } from "../../core/colours/marker";
import { guardHeader } from "../../core/port/guardHeader";
import { type HeaderMark, PortError } from "../../core/port/port";
import { inExcel } from "./inExcel";

/**
 * Three requests whatever the sheet's size: what there is, which of it is ours, and the painting. The header is looked at in
 * every one of them, the last time behind the painting itself: a column that somebody else inserts in the midst of it is
 * seen then, and the new colours go again.
 */
export function colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): Promise<void> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const header = headerOf(sheet, mark);
      const ours = await ourFormats(context, sheet, header);
      guardProtected(sheet);
      guardHeader(mark, sheet.name, () => cellsOf(header));
      for (const format of ours) format.delete();
      const painted = rules.map((rule) => () => paint(sheet, rule)).reverse();
      const formats = painted.map((act) => act());
      header?.load("values");
      await context.sync();
      try {
        guardHeader(mark, sheet.name, () => cellsOf(header));
      } catch (changed) {
        for (const format of formats) format.delete();
        await context.sync();
        throw changed;
      }
    },
    { subject: sheetId, oneUndo: true },
  );
}

/** Returns how many of ours there were. */
export function clearColours(sheetId: string): Promise<number> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const ours = await ourFormats(context, sheet, null);
      if (ours.length === 0) return 0;
      guardProtected(sheet);
      for (const format of ours) format.delete();
      await context.sync();
      return ours.length;
    },
    { subject: sheetId, oneUndo: true },
  );
}

/** The conditional formats with our marker. Only those of type Custom have a formula that may be asked for. */
async function ourFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  header: Excel.Range | null,
): Promise<Excel.ConditionalFormat[]> {
  sheet.load("name,protection/protected,protection/options");
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  header?.load("values");
  await context.sync();
  const custom = formats.items.filter(({ type }) => type === "Custom");
  if (custom.length === 0) return [];
  for (const format of custom) format.custom.rule.load("formula");
  header?.load("values");
  await context.sync();
  return custom.filter((format) => isOurRule(format.custom.rule.formula));
}

/** Excel puts a new format above all others, so the last rule goes first. */
function paint(sheet: Excel.Worksheet, rule: ColourRule): Excel.ConditionalFormat {
  const format = sheet.getRange(rule.range).conditionalFormats.add("Custom");
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = rule.fill;
  format.custom.format.font.color = rule.text;
  format.stopIfTrue = false;
  return format;
}

function headerOf(sheet: Excel.Worksheet, { row, left, headers }: HeaderMark): Excel.Range | null {
  return headers.length === 0 ? null : sheet.getRangeByIndexes(row - 1, left, 1, headers.length);
}

function cellsOf(header: Excel.Range | null): readonly unknown[] {
  return header?.values[0] ?? [];
}

/** A protected sheet may still allow formats. */
function guardProtected({ name, protection }: Excel.Worksheet): void {
  if (protection.protected && !protection.options.allowFormatCells)
    throw new PortError("protected-sheet", name);
}
