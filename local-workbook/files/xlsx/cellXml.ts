import { cellAddress } from "../../../core/cells/a1";
import { isEmpty } from "../../../core/cells/isEmpty";
import type { CellEdit } from "./CellEdit";
import { escapeText } from "./escapeText";

type Written = Omit<CellEdit, "format" | "bold">;

/** A cell in the XML of a sheet. A text is written as a text, whatever it begins with; an empty cell keeps its style. */
export function cellXml(cell: Written, style: number, prefix = ""): string {
  const { row, column, value, formula } = cell;
  const start = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (formula !== undefined) {
    const shown = typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : "";
    return `${start}${shown}>${formulaXml(cell, prefix)}${valueXml(value, prefix)}</${prefix}c>`;
  }
  if (isNothing(value)) return style === 0 ? "" : `${start}/>`;
  if (typeof value === "string")
    return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
  return `${start}${typeof value === "boolean" ? ' t="b"' : ""}>${valueXml(value, prefix)}</${prefix}c>`;
}

function formulaXml({ formula = "", spill }: Written, prefix: string): string {
  const array = spill === undefined ? "" : ` t="array" ref="${spill}"`;
  return `<${prefix}f${array}>${escapeText(formula)}</${prefix}f>`;
}

function valueXml(value: CellEdit["value"], prefix: string): string {
  if (isNothing(value)) return "";
  const text = typeof value === "boolean" ? `${value ? 1 : 0}` : escapeText(String(value));
  return `<${prefix}v>${text}</${prefix}v>`;
}

/** A number that is none has no way to be written either. */
function isNothing(value: CellEdit["value"]): value is null {
  return isEmpty(value) || (typeof value === "number" && !Number.isFinite(value));
}
