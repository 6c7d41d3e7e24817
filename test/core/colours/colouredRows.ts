import { parseRange } from "../../../core/cells/a1";
import type { ColourRule } from "../../../core/colours/ColourRule";

type Cells = readonly (readonly unknown[])[];

const equality = /\((TRIM\()?\$([A-Z]+)\d+\)?=((?:"(?:[^"]|"")*"|CHAR\(\d+\)|&|[-\d/])+)\)/g;

/**
 * The sheet rows where a rule's formula is TRUE or 1 (the grid takes no other number for a condition that holds), by what spreadsheets do: `=` between texts ignores case, a number
 * never equals a text, TRIM takes plain spaces away and gives text. `cells[0]` is sheet row 1. An unknown form fails.
 */
export function colouredRows(rule: ColourRule, cells: Cells): number[] {
  const range = parseRange(rule.range);
  if (range === null) throw new Error(`not a range: ${rule.range}`);
  return cells.flatMap((row, at) => {
    const sheetRow = at + 1;
    return sheetRow >= range.top && sheetRow <= range.bottom && truth(rule.formula, row) ? [sheetRow] : [];
  });
}

function truth(formula: string, row: readonly unknown[]): boolean {
  const numbers = formula
    .replace('(N("Funnel Balance")=0)', "1")
    .replace(equality, (_, trim: string | undefined, column: string, literal: string) => {
      const cell = row[parseRange(`${column}1`)?.left ?? -1] ?? "";
      const seen = trim ? String(cell).replace(/ +/g, " ").replace(/^ | $/g, "") : cell;
      return same(seen, literalValue(literal)) ? "1" : "0";
    });
  if (!/^=[01()+*]+(>0)?$/.test(numbers)) throw new Error(`cannot evaluate ${numbers}`);
  const product = numbers
    .slice(1)
    .replace(">0", "")
    .split("*")
    .map((sum) => sum.split("1").length - 1)
    .reduce((made, count) => made * count, 1);
  return numbers.endsWith(">0") ? product > 0 : product === 1;
}

function same(cell: unknown, literal: string | number): boolean {
  if (typeof cell === "string" && typeof literal === "string")
    return cell.toLowerCase() === literal.toLowerCase();
  return cell === literal;
}

function literalValue(literal: string): string | number {
  if (!/["C]/.test(literal)) {
    const [whole, part = "1"] = literal.split("/");
    return Number(whole) / Number(part);
  }
  return literal.replace(/"((?:[^"]|"")*)"|CHAR\((\d+)\)|&/g, (_, text?: string, code?: string) =>
    code ? String.fromCharCode(Number(code)) : (text ?? "").replace(/""/g, '"'),
  );
}
