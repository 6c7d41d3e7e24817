import { columnWidths } from "./columnWidths";
import { logRowsIn, logSheet } from "./logSheet";
import { PortError, type WorkbookPort } from "./port";
import type { AddedBlock, OwnSheet, ReportBlock } from "./ReportSheet";

type Row = readonly (string | number)[];

const { key, name, title, note, heading } = logSheet;
/** The last column is ours. */
const hidden = heading.length - 1;

/** Rows that were appended to the log, and whether the sheet was made for them: what it takes to take them back. */
export interface AppendedRows {
  readonly rows: readonly Row[];
  readonly isNew: boolean;
}

/**
 * Appends rows to the log sheet, which is made with its title and heading where it is not there. A date that is a number is shown as a date, a finding's share as per
 * cent. Throws PortError `name-taken`.
 */
export async function appendLog(port: WorkbookPort, rows: readonly Row[]): Promise<AppendedRows> {
  const isNew = (await port.readOwn(key)) === null;
  if (rows.length === 0) return { rows, isNew: false };
  const sheet: Omit<OwnSheet, "blocks"> = { key, name, charts: [] };
  // The layout of a sheet that stands is its user's.
  if (!isNew) await port.writeOwn({ ...sheet, blocks: addedBlocks(rows) });
  else await port.writeOwn({ ...sheet, blocks: [...head, ...addedBlocks(rows)], layout: layoutOf(rows) });
  return { rows, isNew };
}

/**
 * Takes rows that were appended out of the log again, wherever they stand by now; a sheet that was made for them and holds nothing else goes
 * with them. No rows: nothing. Throws PortError `sheet-changed` where they do not stand there as they were written.
 */
export async function takeBackLog(port: WorkbookPort, { rows, isNew }: AppendedRows): Promise<void> {
  if (rows.length === 0) return;
  const cells = (await port.readOwn(key))?.cells;
  const all = cells === undefined ? [] : logRowsIn(cells);
  const at = lastRun(all, rows);
  if (cells === undefined || at < 0) throw new PortError("sheet-changed", name);
  if (isNew && all.length === rows.length) await port.removeOwn(key);
  else {
    const above = cells.values.length - all.length;
    await port.removeOwnRows(key, cells.top + above + at, rows.length);
  }
}

/** Where rows stand one after the other in others, the last place of several; -1 where they do not. */
function lastRun(all: readonly (readonly unknown[])[], rows: readonly Row[]): number {
  for (let at = all.length - rows.length; at >= 0; at--)
    if (rows.every((row, place) => isRow(all[at + place] ?? [], row))) return at;
  return -1;
}

/** A host gives a blank as nothing, or leaves it out. */
function isRow(standing: readonly unknown[], row: Row): boolean {
  return row.every((cell, at) => (standing[at] ?? "") === cell);
}

const head: readonly ReportBlock[] = [
  { at: "A1", rows: [[title]], heading: false, formats: [], look: { kind: "title" } },
  { at: "A2", rows: [[note]], heading: false, formats: [], look: { kind: "note" } },
];

/** What stays in view: title, grey line, a free row and the heading. */
const frozen = { rows: 4, columns: 0 };

function layoutOf(rows: readonly Row[]) {
  const shown = [heading, ...rows].map((row) => row.slice(0, hidden));
  const least = columnWidths([{ at: "A1", rows: shown, heading: true, formats: formatsOf([]) }]);
  // What later rows will say is longer than what the first ones do.
  return { widths: least.map((width, at) => Math.max(width, usual[at] ?? width)), frozen, hidden: [hidden] };
}

const usual = [96, 110, 200, 90, 260];

/** Rows in their order, in one block as long as they are shown alike. Only the first brings the heading. */
function addedBlocks(rows: readonly Row[]): readonly AddedBlock[] {
  const blocks: { rows: Row[]; formats: readonly string[] }[] = [];
  for (const row of rows) {
    const formats = formatsOf(row);
    const last = blocks.at(-1);
    if (last !== undefined && last.formats.join() === formats.join()) last.rows.push(row);
    else blocks.push({ rows: [row], formats });
  }
  return blocks.map((block, at) => ({
    at: "below",
    rows: at === 0 ? [heading, ...block.rows] : block.rows,
    heading: at === 0,
    formats: block.formats,
    look: { kind: "table", yours: [], hasTotal: false },
  }));
}

const day = "yyyy-mm-dd";
const valueFormats = new Map([
  ["score", "0"],
  ["finding", "0%"],
  ["not possible", day],
]);

function formatsOf([date, kind, , value]: Row): readonly string[] {
  const ofValue = typeof value === "number" ? (valueFormats.get(String(kind)) ?? "") : "";
  return [typeof date === "number" ? day : "", "", "", ofValue, "", ""];
}

/** All rows of the log sheet below its heading, as they stand; empty where there is none. */
export async function readLogRows(port: WorkbookPort): Promise<readonly (readonly unknown[])[]> {
  const sheet = await port.readOwn(key);
  return sheet === null ? [] : logRowsIn(sheet.cells);
}
