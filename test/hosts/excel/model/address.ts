import { HostError } from "../HostError";

/** A rectangle of a sheet; rows and columns from 0, both ends inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const columnNumber = (letters: string) =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `C2:D9`, `C2`, `C:D`, `3:7`, with or without `$`; written apart from core's own so that a fault in it shows. */
export function areaOf(address: string): Area {
  const [first = "", second = first] = address.replaceAll("$", "").toUpperCase().split(":");
  const from = /^([A-Z]{0,3})(\d{0,7})$/.exec(first);
  const to = /^([A-Z]{0,3})(\d{0,7})$/.exec(second);
  if (!from || !to || (!from[1] && !from[2]))
    throw new HostError(
      "InvalidArgument",
      `The argument is invalid or missing or has an incorrect format: ${address}`,
    );
  return {
    top: from[2] ? Number(from[2]) - 1 : 0,
    left: from[1] ? columnNumber(from[1]) : 0,
    bottom: to[2] ? Number(to[2]) - 1 : lastRow,
    right: to[1] ? columnNumber(to[1]) : lastColumn,
  };
}

export function addressOf({ top, left, bottom, right }: Area): string {
  if (left === 0 && right === lastColumn) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === lastRow) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** `Sheet1!A1` or `'My sheet'!A1`, as Excel writes it. */
export const qualified = (sheet: string, address: string) =>
  `${/^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;

export const overlaps = (a: Area, b: Area) =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
