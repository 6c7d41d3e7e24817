import { isEmpty } from "../cells/isEmpty";
import type { Argument } from "./Argument";

/**
 * What a host hands over, as cells: a rectangle stays, a single row and a single value are wrapped, and null,
 * undefined and "" mean that the argument was left out.
 *
 * @example toArgument(["A", "B"]) // [["A", "B"]]
 */
export function toArgument(value: unknown): Argument {
  if (isEmpty(value)) return undefined;
  if (!Array.isArray(value)) return [[value]];
  return isRectangle(value) ? value : [value];
}

function isRectangle(value: readonly unknown[]): value is readonly (readonly unknown[])[] {
  return value.length > 0 && value.every((row) => Array.isArray(row));
}
