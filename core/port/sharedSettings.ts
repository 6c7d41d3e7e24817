import { jsonText } from "../cells/jsonText";
import { isRecord } from "./mergeRecords";
import { readSettings, type Settings } from "./Settings";

const mark = "Funnel Balance settings";

/** Longer than any settings of ours are. */
const longest = 200_000;

/**
 * Settings as a text to pass on: guidelines, tint and hours, and the columns and rows of one sheet, which another document's sheet may take
 * over by its headers.
 *
 * @example shareSettings({ guidelines: { lineLimit: 0.6 }, columns: {}, rows: {}, tintRows: false, hours: 24 }, "sheet-1").includes("0.6") // true
 */
export function shareSettings({ columns, rows, ...others }: Settings, sheetId: string): string {
  return jsonText({
    for: mark,
    version: 1,
    ...others,
    columns: columns[sheetId] ?? {},
    rows: rows[sheetId] ?? {},
  });
}

/**
 * Settings from such a text, whoever wrote it, for one sheet of this document; what other sheets of it have stays. What is not understood
 * is left out, as of the document's own text. Null where the text is none of these.
 *
 * @example takeSettings("my notes", { guidelines: {}, columns: {}, rows: {}, tintRows: false, hours: 24 }, "sheet-1") // null
 */
export function takeSettings(text: string, standing: Settings, sheetId: string): Settings | null {
  const shared = text.length > longest ? null : parse(text);
  if (!isRecord(shared) || shared.for !== mark) return null;
  const of = (value: unknown) => ({ [sheetId]: value });
  const taken = readSettings(jsonText({ ...shared, columns: of(shared.columns), rows: of(shared.rows) }));
  return {
    ...taken,
    columns: { ...standing.columns, ...taken.columns },
    rows: { ...standing.rows, ...taken.rows },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
