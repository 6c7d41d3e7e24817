import { isEmpty } from "../../core/cells/isEmpty";
import type { WorkbookFile } from "../files/WorkbookFile";
import { typedText } from "./typedText";

/** A cell as the grid keeps it: 1 is text, 2 a number, 3 a truth value. */
export interface GridCell {
  readonly v: string | number;
  readonly t: 1 | 2 | 3;
  readonly s?: { readonly n: { readonly pattern: string } };
}

/** A file's formulas come as the values that it saved: the text of a cell is never run. Null where nothing stands. */
export function cellOf(value: unknown, format: string, kind: WorkbookFile["kind"]): GridCell | null {
  if (isEmpty(value)) return null;
  const style = format === "" || format === "General" ? {} : { s: { n: { pattern: format } } };
  if (typeof value === "number") return { v: value, t: 2, ...style };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3, ...style };
  const text = String(value);
  const typed = kind === "csv" ? typedText(text) : null;
  if (typed === null) return { v: text, t: 1, ...style };
  return { v: typed.number, t: 2, ...(typed.format === "" ? {} : { s: { n: { pattern: typed.format } } }) };
}
