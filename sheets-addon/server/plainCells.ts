import { serialReader } from "./serialDay";

/** A cell that can cross google.script.run: no Date, no undefined. */
export type PlainCell = number | string | boolean | null;

/**
 * Cells as getValues or a custom function's argument gives them, made plain. `instanceof` fails for values of another realm.
 *
 * @param serial reads dates; several ranges of one call share what it has asked
 */
export function plainCells(values: readonly (readonly unknown[])[], serial = serialReader()): PlainCell[][] {
  return values.map((row) => row.map((cell) => plainCell(cell, serial)));
}

function plainCell(cell: unknown, serial: (date: Date) => number): PlainCell {
  switch (typeof cell) {
    case "number":
    case "string":
    case "boolean":
      return cell;
    default:
      return isDate(cell) ? serial(cell) : null;
  }
}

function isDate(cell: unknown): cell is Date {
  return Object.prototype.toString.call(cell) === "[object Date]";
}
