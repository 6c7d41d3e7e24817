import { fold } from "../../cells/fold";
import { isBlank } from "../../cells/isBlank";
import { isErrorCell } from "../../cells/isErrorCell";
import {
  beginningOf,
  beginnings,
  nothingWords,
  notYetWords,
  withoutThings,
  withoutWords,
} from "./nothingWords";

/** Brackets alone are a name, if an odd one: nothing in them says that there is nothing. */
const marks = /^[\s()]*[-–—−?.…_/*~][-–—−?.…_/*~\s()]*$/;
/** The longest text that may say that there is nothing. */
const longest = 40;

/**
 * Whether a cell of a name column names nothing: null, undefined, "", 0 (hosts hand empty cells over in all these forms),
 * spaces, an error such as `#REF!`, or a word that stands for nothing in seven languages ("-", "n/a", "unassigned", "Sin factura").
 *
 * @example isBlankName("n/a") // true
 */
export function isBlankName(cell: unknown): boolean {
  if (isBlank(cell) || cell === false) return true;
  if (typeof cell !== "string") return typeof cell === "number" && Number.isNaN(cell);
  return isErrorCell(cell) || isPlaceholder(cell);
}

/**
 * Whether a text stands for nothing. Blank texts do.
 *
 * @example isPlaceholder("Sin_Factura") // true
 */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  if (isDigit(text.charCodeAt(0)) || isDigit(text.charCodeAt(text.length - 1))) return false;
  // Most names begin with two letters that no such text begins with.
  const beginning = beginningOf(text);
  if (beginning >= 0 && beginnings[beginning] !== 1) return false;
  const folded = fold(text);
  if (folded === "") return text.length < 10 && (text.trim() === "" || marks.test(text.trim()));
  if (nothingWords.has(folded)) return true;
  const [word = "", ...rest] = folded.split(" ");
  return (
    withoutWords.has(word) &&
    rest.length > 0 &&
    rest.length < 4 &&
    rest.some((each) => withoutThings.has(each))
  );
}

/**
 * Whether a text of a column of money, chances or dates says that there is none (yet): also where it says of what.
 *
 * @example saysNone("No shipment yet") // true
 */
export function saysNone(text: string): boolean {
  if (isPlaceholder(text)) return true;
  if (text.length > longest || /\d/.test(text)) return false;
  const folded = fold(text);
  const [word = "", ...rest] = folded.split(" ");
  return notYetWords.has(folded) || (withoutWords.has(word) && rest.length < 4);
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}
