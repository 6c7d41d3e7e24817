import { isEmpty } from "../../core/cells/isEmpty";

/**
 * A value as Excel must be given it so that it stays what it is: behind an apostrophe a text is never taken for a formula, a
 * number or a date. Nothing is "", since Excel leaves a cell alone that is given null.
 */
export function asContent(value: unknown): unknown {
  if (isEmpty(value)) return "";
  return typeof value === "string" ? `'${value}` : value;
}
