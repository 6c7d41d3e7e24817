import { type CellRange, parseRange, sheetNamed } from "../cells/a1";

/** Where the data stand now. */
export interface DataPlace {
  readonly sheetName: string;
  /** The whole table, its header row first. */
  readonly range: CellRange;
}

/** What is no call and no range is taken as a whole at the end, so that no search begins in the middle of a word. */
const tokens =
  /"(?:[^"]|"")*"|([\w.]+)?\(|\)|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?)(\d+)(:\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])|'(?:[^']|'')*'|[\p{L}\p{N}_.]+/giu;

/**
 * Lets the ranges in calls of ours reach down to the last deal. Only ranges of the data's columns that start at the header row
 * or the first deal and end too early grow; one that starts elsewhere is the user's own choice and stays, as do texts
 * and the arguments of other functions.
 *
 * @param formulaSheet the name of the sheet on which the formula stands
 * @example extendRanges("=FUNNEL_HHI(C2:C97)", "Deals", { sheetName: "Deals", range: parseRange("A1:H120") }) // "=FUNNEL_HHI(C2:C120)"
 */
export function extendRanges(formula: string, formulaSheet: string, data: DataPlace): string {
  const inOurs: boolean[] = [];
  return formula.replace(
    tokens,
    (
      text: string,
      name?: string,
      sheet?: string,
      from?: string,
      top?: string,
      to?: string,
      bottom?: string,
    ) => {
      if (text.endsWith("("))
        inOurs.push(isOurs(name ?? "") || (name === undefined && inOurs.at(-1) === true));
      if (text === ")") inOurs.pop();
      if (from === undefined || to === undefined || inOurs.at(-1) !== true) return text;
      const range = parseRange(`${from}${top}${to}${bottom}`);
      const grows = range !== null && isCutShort(range, data.range) && isDataSheet(sheet, formulaSheet, data);
      return grows ? `${sheet ?? ""}${from}${top}${to}${data.range.bottom}` : text;
    },
  );
}

/** Whether a name, with whatever the host writes before it, is one of our functions'. */
function isOurs(name: string): boolean {
  return /funnel_\w/i.test(name.slice(name.lastIndexOf(".") + 1));
}

/** Columns of the data, from their header or first deal on, and not down to the last one. */
function isCutShort({ top, left, bottom, right }: CellRange, data: CellRange): boolean {
  const starts = top === data.top || top === data.top + 1;
  return starts && bottom > top && bottom < data.bottom && left >= data.left && right <= data.right;
}

function isDataSheet(prefix: string | undefined, formulaSheet: string, data: DataPlace): boolean {
  const bare = prefix?.slice(0, -1);
  const name = bare === undefined ? formulaSheet : sheetNamed(bare);
  return name.toLowerCase() === data.sheetName.toLowerCase();
}
