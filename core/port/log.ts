import { columnWidths } from "./columnWidths";
import { logRowsIn, logSheet } from "./logSheet";
import type { WorkbookPort } from "./port";
import type { AddedBlock, OwnSheet, ReportBlock } from "./ReportSheet";

type Row = readonly (string | number)[];

const { key, name, title, note, heading } = logSheet;
/** The last column is ours. */
const hidden = heading.length - 1;

/**
 * Appends rows to the log sheet, which is made with its title and heading where it is not there. A date that is a number is shown as a date, a finding's share as per
 * cent. Throws PortError `name-taken`.
 */
export async function appendLog(port: WorkbookPort, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const isNew = (await port.readOwn(key)) === null;
  const sheet: Omit<OwnSheet, "blocks"> = { key, name, charts: [] };
  // The layout of a sheet that stands is its user's.
  if (!isNew) await port.writeOwn({ ...sheet, blocks: addedBlocks(rows) });
  else await port.writeOwn({ ...sheet, blocks: [...head, ...addedBlocks(rows)], layout: layoutOf(rows) });
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
