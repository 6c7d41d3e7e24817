import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { oneSlipApart } from "../names/similarNames";

/** Signs that always part the names of a cell. */
const always = /[;|\r\n]+/;
/** Signs and words that part names only where the pieces are known: a name may hold them. */
const perhaps = [
  /\s*,\s*/,
  /\s*\/\s*/,
  /\s*\+\s*/,
  /\s*&\s*/,
  /\s+(?:and|und|et|y|e|en)\s+/,
  /\s*(?:,|\/|\+|&|\s(?:and|und|et|y|e|en)\s)\s*/,
];

const severalSigns = /[;|\r\n,/+&]|\s(?:and|und|et|y|e|en)\s/;

/** How the cells of a column are parted: each cell of several names with its names. */
export type SplitCells = ReadonlyMap<unknown, readonly string[]>;

/**
 * Which of a column's distinct cells hold several names. Semicolons, bars and line breaks always part them; commas, slashes, plus signs,
 * ampersands and "and" only where every piece is known: it stands alone in the column, is one of `known`, or (`fromCells`) is a piece of
 * two different cells; one slip of the pen from such a name will do for some pieces, not for all.
 *
 * @param cells the distinct cells
 * @param known names that are known otherwise, such as a portfolio
 * @returns the cells that were parted; none where each holds one name
 * @example splitCells(["Sensors", "Valves", "Sensors, Valves", "Hot, cold"], []).get("Sensors, Valves") // ["Sensors", "Valves"]
 */
export function splitCells(
  cells: readonly unknown[],
  known: readonly string[],
  fromCells = true,
): SplitCells {
  const found = new Map<unknown, readonly string[]>();
  const texts = cells.filter((cell): cell is string => typeof cell === "string" && severalSigns.test(cell));
  if (texts.length === 0) return found;
  const alone = new Set([...known, ...cells.map(cellText)].map(foldName));
  const shared = fromCells ? sharedPieces(texts) : new Set<string>();
  for (const text of texts) {
    const names = text.split(always).flatMap((each) => splitKnown(each.trim(), alone, shared));
    const filled = names.map((each) => each.trim()).filter((each) => each !== "");
    if (filled.length > 1 || (filled.length === 1 && filled[0] !== text.trim())) found.set(text, filled);
  }
  return found;
}

/** Pieces of two cells or more, whichever sign parts them. */
function sharedPieces(texts: readonly string[]): ReadonlySet<string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const text of texts) {
    const pieces = text.split(always).flatMap((each) => perhaps.flatMap((sign) => each.split(sign)));
    for (const piece of new Set(pieces.map(foldName))) (met.has(piece) ? shared : met).add(piece);
  }
  return shared;
}

/** The pieces of a text by the first sign whose pieces are all known; the text itself where there is none. */
function splitKnown(
  text: string,
  alone: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): readonly string[] {
  // "R & D" that is also a piece of "R & D, Sensors" is one name, unless R and D are names by themselves.
  const isPiece = shared.has(foldName(text));
  const stands = (piece: string) => alone.has(piece) || (!isPiece && shared.has(piece));
  for (const sign of perhaps) {
    const pieces = text.split(sign).filter((piece) => piece.trim() !== "");
    if (pieces.length < 2) continue;
    const strange = pieces.map(foldName).filter((piece) => !stands(piece));
    if (strange.length === 0) return pieces;
    if (strange.length < pieces.length && strange.every((piece) => isSlip(piece, alone))) return pieces;
  }
  return [text];
}

function isSlip(piece: string, alone: ReadonlySet<string>): boolean {
  if (piece.length < 5) return false;
  for (const name of alone) if (oneSlipApart(piece, name)) return true;
  return false;
}
