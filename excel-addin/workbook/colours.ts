import type { ColourRule } from "../../core/colours/ColourRule";
import { guardHeader } from "../../core/port/guardHeader";
import { type HeaderMark, PortError } from "../../core/port/port";
import { readFormats, type SheetFormats } from "./conditionalFormats";
import { inExcel, inOneUndo } from "./inExcel";

/**
 * Three requests whatever the sheet's size: what there is, which of it is ours, and the painting. The header is looked at in
 * every one of them, the last time behind the painting itself: a column that somebody else inserts in the midst of it is
 * seen then, and the new colours go again.
 */
export function colour(sheetId: string, rules: readonly ColourRule[], mark: HeaderMark): Promise<void> {
  return inOneUndo(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const header = headerOf(sheet, mark);
      const before = await readFormats(context, sheet, () => header?.load("values"));
      guardProtected(sheet);
      guardHeader(mark, sheet.name, () => cellsOf(header));
      // The new ones first: should this break off half way, the former ones are still there.
      const painted = rules.map((rule) => () => paint(sheet, rule)).reverse();
      const formats = painted.map((act) => act());
      for (const format of [...before.ours, ...before.unfinished]) format.delete();
      header?.load("values");
      try {
        await context.sync();
      } catch (error) {
        await putRight(context, sheet, before, error);
        return;
      }
      try {
        guardHeader(mark, sheet.name, () => cellsOf(header));
      } catch (changed) {
        for (const format of formats) format.delete();
        await context.sync();
        throw changed;
      }
    },
    { subject: sheetId },
  );
}

/** Returns how many of ours there were. */
export function clearColours(sheetId: string): Promise<number> {
  return inOneUndo(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { ours, unfinished } = await readFormats(context, sheet);
      const all = [...ours, ...unfinished];
      if (all.length === 0) return 0;
      guardProtected(sheet);
      for (const format of all) format.delete();
      await context.sync().catch(() => removeSingly(context, sheet));
      return ours.length;
    },
    { subject: sheetId },
  );
}

/** How many conditional formats of the sheet Excel cannot read. */
export function unreadRules(sheetId: string): Promise<number> {
  return inExcel(
    async (context) => (await readFormats(context, context.workbook.worksheets.getItem(sheetId))).unreadable,
    { subject: sheetId },
  );
}

/** Takes ours away one by one, so that one that Excel will not let go keeps no other. */
async function removeSingly(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const { ours, unfinished } = await readFormats(context, sheet);
  let fault: unknown = null;
  for (const format of [...ours, ...unfinished]) {
    format.delete();
    await context.sync().catch((error: unknown) => {
      fault = error;
    });
  }
  if (fault !== null) throw fault;
}

/**
 * Excel stopped in the midst of painting. While the former colours all stand, the new ones are not whole and go again, and the failure
 * is passed on; once it had begun to take the former ones away, all the new ones stood, and the rest of the former ones goes.
 */
async function putRight(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetFormats,
  failure: unknown,
): Promise<void> {
  const former = new Set([...before.ours, ...before.unfinished].map(({ id }) => id));
  const { ours, unfinished } = await readFormats(context, sheet).catch(() => {
    throw failure;
  });
  const now = [...ours, ...unfinished];
  const standing = now.filter(({ id }) => former.has(id));
  const isWhole = standing.length < former.size;
  for (const format of isWhole ? standing : now.filter(({ id }) => !former.has(id))) format.delete();
  await context.sync();
  if (!isWhole) throw failure;
}

/** Excel puts a new format above all others, so the last rule goes first. */
function paint(sheet: Excel.Worksheet, rule: ColourRule): Excel.ConditionalFormat {
  const format = sheet.getRange(rule.range).conditionalFormats.add("Custom");
  format.custom.rule.formula = rule.formula;
  format.custom.format.fill.color = rule.fill;
  format.custom.format.font.color = rule.text;
  if (rule.bold) format.custom.format.font.bold = true;
  if (rule.bar !== undefined) {
    const { left } = format.custom.format.borders;
    left.style = "Continuous";
    left.color = rule.bar;
  }
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
