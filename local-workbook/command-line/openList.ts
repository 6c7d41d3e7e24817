import { greatest } from "../../core/cells/greatest";
import { readPipeline } from "../../core/table/readPipeline";
import { type Role, roles } from "../../core/table/role";
import { roleOfName } from "../../core/table/roles/roleOfName";
import type { Context } from "./Context";
import { sheetOf } from "./chooseSheet";
import type { TableChoice } from "./openFileTable";
import type { OpenedPipeline } from "./openPipeline";
import { readFile } from "./readFile";
import { UsageError } from "./UsageError";

/** A column of a list by its place in a row, from 0. */
interface Place {
  readonly role: Role;
  readonly at: number;
}

/**
 * Reads a list without headers, such as a log of transactions, whose columns are named by their places: "_,account,date,_,amount".
 * Columns that no comma, semicolon or tab parts are parted by white space.
 *
 * @throws UsageError, FileError
 */
export function openList(
  path: string,
  columns: string,
  { sheet: sheetName, options }: TableChoice,
  context: Context,
): OpenedPipeline {
  const places = placesOf(columns);
  const { bytes, workbook } = readFile(path, context);
  const sheet = sheetOf(workbook, sheetName);
  const widest = greatest(places.map(({ at }) => at)) + 1;
  const rows = parted(sheet.cells.values, widest);
  if (rows.every((row) => row.length < widest))
    throw new UsageError((words) => words.commandLine.tooFewColumns(columns, widest, workbook.name));
  const reading = readPipeline(
    {
      // The names stand where a header would: in the row above the first.
      values: [places.map(({ role }) => role), ...rows.map((row) => places.map(({ at }) => row[at] ?? null))],
      top: sheet.cells.top - 1,
      left: 0,
    },
    { ...options, map: { ...options.map, ...Object.fromEntries(places.map(({ role }) => [role, role])) } },
  );
  if (!reading.ok)
    throw new UsageError((words) =>
      words.commandLine.unreadableTable(workbook.name, words.issues.failureMessage(reading.failure)),
    );
  return { bytes, workbook, sheet, below: [], notes: sheet.notes, pipeline: reading.pipeline };
}

function placesOf(columns: string): readonly Place[] {
  const places = columns.split(",").flatMap((text, at): Place[] => {
    const name = text.trim();
    if (name === "" || name === "_") return [];
    // A plain list has one date: the day of the purchase.
    const role = name.toLowerCase() === "date" ? "actualClose" : roleOfName(name);
    if (role === null)
      throw new UsageError((words) => words.commandLine.unknownColumn(name, ["date", ...roles]));
    return [{ role, at }];
  });
  const twice = places.find(({ role }, at) => places.findIndex((other) => other.role === role) < at);
  if (twice !== undefined)
    throw new UsageError((words) => words.commandLine.columnTwice(columns, twice.role));
  if (places.length === 0) throw new UsageError((words) => words.commandLine.noColumns(columns));
  return places;
}

/** Cells of rows that came as one text are parted by white space. */
function parted(rows: readonly (readonly unknown[])[], widest: number): readonly (readonly unknown[])[] {
  const isOneText = widest > 1 && rows.every((row) => row.length <= 1);
  return isOneText ? rows.map(([text]) => `${text ?? ""}`.trim().split(/\s+/)) : rows;
}
