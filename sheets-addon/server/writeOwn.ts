import { parseRange } from "../../core/cells/a1";
import { blockRange } from "../../core/port/blockRange";
import { blockStyles } from "../../core/port/blockStyles";
import { planOwnSheet } from "../../core/port/planOwnSheet";
import type { SheetRef } from "../../core/port/port";
import type { OwnSheet, ReportBlock } from "../../core/port/ReportSheet";
import { asText } from "./asText";
import { drawCharts } from "./drawCharts";
import { dress, layOut } from "./dress";
import { reference } from "./findSheet";
import { growGrid } from "./growGrid";
import { guardEditable } from "./guardEditable";
import { keepCells } from "./keepCells";
import { findOwnSheet, makeOwnSheet, rememberOwnSheet } from "./ownSheets";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes on a sheet of ours, which is made where it is not there; cells outside its blocks stay as they are. What cannot be finished is
 * taken back.
 */
export function writeOwn(own: OwnSheet): SheetRef {
  const known = findOwnSheet(own.key);
  if (known) return write(own, known.sheet, known.extents, false);
  const { sheet } = makeOwnSheet(own.key, own.name);
  try {
    return write(own, sheet, [], true);
  } catch (fault) {
    SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet);
    throw fault;
  }
}

function write(own: OwnSheet, sheet: Sheet, extents: readonly string[], isNew: boolean): SheetRef {
  const cells = { values: filledCells(sheet), top: 1, left: 0 };
  const plan = planOwnSheet(own, { name: sheet.getName(), cells, extents });
  const places = [...plan.clear, ...own.charts.map(({ at }) => at)].map(parseRange);
  growGrid(sheet, [...plan.blocks.map(blockRange), ...places.filter((place) => place !== null)]);
  const blocks = plan.blocks.map((block) => ({ block, range: rangeOf(sheet, block) }));
  const cleared = plan.clear.map((address) => sheet.getRange(address));
  const touched = [...cleared, ...blocks.map(({ range }) => range)];
  guardEditable(touched);
  const putBack = keepCells(touched);
  const charts = drawCharts(sheet, own.charts);
  try {
    if (plan.clear.length > 0) {
      const former = sheet.getRangeList([...plan.clear]);
      former.clearContent();
      if (own.layout) former.clearFormat();
    }
    if (own.layout) layOut(sheet, own.layout, isNew);
    for (const { block } of blocks) for (const style of blockStyles(block)) dress(sheet, style);
    for (const { block, range } of blocks) writeBlock(range, block);
    charts.add();
    // Some faults come only with what is carried out late.
    SpreadsheetApp.flush();
    if (plan.extents !== extents) rememberOwnSheet(own.key, sheet, plan.extents);
  } catch (fault) {
    charts.takeBack();
    putBack();
    throw fault;
  }
  charts.removeFormer();
  return reference(sheet);
}

/** An empty sheet has a data range too, of one empty cell. */
function filledCells(sheet: Sheet): unknown[][] {
  return sheet.getLastRow() === 0 ? [] : sheet.getDataRange().getValues();
}

function rangeOf(sheet: Sheet, block: ReportBlock): Range {
  const { top, left, bottom, right } = blockRange(block);
  return sheet.getRange(top, left + 1, bottom - top + 1, right - left + 1);
}

function writeBlock(range: Range, { rows, formats }: ReportBlock): void {
  if (rows.length === 0) return;
  const columns = Array.from({ length: range.getNumColumns() }, (_, c) => c);
  if (formats.length > 0) range.setNumberFormats(rows.map(() => columns.map((c) => formats[c] ?? "")));
  range.setValues(rows.map((row) => columns.map((c) => asText(row[c] ?? ""))));
}
