import { serialOf } from "../../core/cells/serialDay";

/**
 * The number behind the text of a CSV cell, where showing that number gives the very same text: "1200" and
 * "2026-03-01" become numbers that the grid can add and sort, "007", "1e3" and "1,200" stay text. Null for text.
 */
export function typedText(text: string): { number: number; format: string } | null {
  if (/^-?\d{1,15}(\.\d{1,10})?$/.test(text) && String(Number(text)) === text)
    return { number: Number(text), format: "" };
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const milliseconds = Date.parse(`${text}T00:00:00Z`);
    if (milliseconds >= firstDay && new Date(milliseconds).toISOString().startsWith(text))
      return { number: serialOf(milliseconds), format: "yyyy-mm-dd" };
  }
  return null;
}

/** Before 1 March 1900 serial days differ between spreadsheets. */
const firstDay = Date.UTC(1900, 2, 1);
