/** Where the data stand now. Rows from 1. */
export interface DataRows {
  readonly sheetName: string;
  readonly headerRow: number;
  readonly lastRow: number;
}

const tokens =
  /"(?:[^"]|"")*"|([\w.]+)?\(|\)|((?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?)(\d+)(:\$?[A-Z]{1,3}\$?)(\d+)(?![\w(])/giu;

/**
 * Lets the ranges in calls of ours reach down to the last deal. Only ranges of the data's sheet that start at its header row
 * or its first deal and end too early grow; one that starts elsewhere is the user's own choice and stays, as do texts
 * and the arguments of other functions.
 *
 * @param formulaSheet the name of the sheet on which the formula stands
 * @example extendRanges("=FUNNEL_HHI(C2:C97)", "Deals", { sheetName: "Deals", headerRow: 1, lastRow: 120 }) // "=FUNNEL_HHI(C2:C120)"
 */
export function extendRanges(formula: string, formulaSheet: string, data: DataRows): string {
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
        inOurs.push(/funnel_\w+$/i.test(name ?? "") || (name === undefined && inOurs.at(-1) === true));
      if (text === ")") inOurs.pop();
      if (from === undefined || to === undefined || inOurs.at(-1) !== true) return text;
      const [first, last] = [Number(top), Number(bottom)];
      const starts = first === data.headerRow || first === data.headerRow + 1;
      const grows = starts && last > first && last < data.lastRow && isDataSheet(sheet, formulaSheet, data);
      return grows ? `${sheet ?? ""}${from}${top}${to}${data.lastRow}` : text;
    },
  );
}

function isDataSheet(prefix: string | undefined, formulaSheet: string, data: DataRows): boolean {
  const bare = prefix?.slice(0, -1);
  const name =
    bare === undefined ? formulaSheet : bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
  return name.toLowerCase() === data.sheetName.toLowerCase();
}
