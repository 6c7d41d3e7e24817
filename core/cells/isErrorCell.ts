const errorWord =
  /^#(REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|ERROR!|GETTING_DATA)$/i;

/**
 * Whether a cell shows a spreadsheet error such as `#REF!`.
 *
 * @example isErrorCell("#N/A") // true
 */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && errorWord.test(cell.trim());
}
