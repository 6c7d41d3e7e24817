import { cellText } from "../../cells/cellText";
import { foldName } from "../../cells/foldName";
import { type KnownNames, knownNames } from "./knownNames";
import { bareNames, listPieces } from "./listPieces";
import { comma, mayBeParted, partedBy, partingSigns } from "./partingSigns";

/** How the cells of a column are parted: each cell of several names with its names, or one whose name stands otherwise in it. */
export type SplitCells = ReadonlyMap<unknown, readonly string[]>;

/** The lists in the cells of a column. */
export interface ListCells {
  readonly split: SplitCells;
  /** Cells that look like lists and were left whole, since too few of their pieces are known. */
  readonly whole: ReadonlySet<unknown>;
  /** Cells that say more of a line than its name, such as how many: they are read as the line alone. */
  readonly bare: ReadonlySet<unknown>;
}

/**
 * Which of a column's distinct cells hold several names. Semicolons, bars and line breaks always part them; commas, slashes, plus signs,
 * ampersands and "and" only where every piece is known: it stands alone in the column, is one of `known`, or (`fromCells`) is a piece of
 * two different cells; one slip of the pen from such a name will do for some pieces, not for all.
 *
 * @param cells the distinct cells
 * @param known names that are known otherwise, such as a portfolio: they are never parted
 * @returns the cells that were parted; none where each holds one name
 * @example splitCells(["Sensors", "Valves", "Sensors, Valves", "Hot, cold"], []).get("Sensors, Valves") // ["Sensors", "Valves"]
 */
export function splitCells(
  cells: readonly unknown[],
  known: readonly string[],
  fromCells = true,
): SplitCells {
  return listCells(cells, known, fromCells).split;
}

/**
 * As `splitCells`, with the cells that look like lists and were left whole: at least half of their pieces are known, or there are many.
 *
 * @example listCells(["Sensors", "Valves", "Sensors, Valves, Training"], []).whole.has("Sensors, Valves, Training") // true
 */
export function listCells(cells: readonly unknown[], known: readonly string[], fromCells = true): ListCells {
  const split = new Map<unknown, readonly string[]>();
  const whole = new Set<unknown>();
  const bare = new Set<unknown>();
  const isList = (cell: unknown): cell is string => typeof cell === "string" && mayBeParted(cell);
  const texts = cells.filter(isList);
  const counted = fromCells
    ? cells.filter((cell): cell is string => !isList(cell) && mayBeCounted(cell))
    : [];
  if (texts.length === 0 && counted.length === 0) return { split, whole, bare };
  const sure = new Map(texts.map((text) => [text, listPieces(text)] as const));
  const others = cells.filter((cell) => typeof cell !== "string" || !sure.has(cell)).map(cellText);
  const names = knownNames(others, [...sure.values()], known, fromCells);
  for (const [text, { pieces, isExact }] of sure) {
    const parted = isExact ? pieces : pieces.flatMap((piece) => splitKnown(piece, names) ?? [piece]);
    const found = fromCells
      ? parted.map((piece) => withoutQuantity(piece, names, parted.length > 1))
      : parted;
    if (found.length > 1 || (found.length === 1 && found[0] !== text.trim())) split.set(text, found);
    if (found.some((piece, at) => piece !== parted[at])) bare.add(text);
    if (!isExact && pieces.some((piece) => found.includes(piece) && looksLikeList(piece, names)))
      whole.add(text);
  }
  for (const text of counted) {
    const name = withoutQuantity(text.trim(), names, false);
    if (name === text.trim()) continue;
    split.set(text, [name]);
    bare.add(text);
  }
  return { split, whole, bare };
}

function mayBeCounted(cell: unknown): boolean {
  return typeof cell === "string" && /\d/.test(cell) && /\p{L}/u.test(cell);
}

/**
 * A name without its quantity, term or number where the name stands alone elsewhere, in the singular or the plural; in a list also where it
 * is a piece of another: "2 Sensors" may be a name where there are no "Sensors".
 */
function withoutQuantity(piece: string, names: KnownNames, isOfList: boolean): string {
  if (names.isGiven(piece)) return piece;
  const found = bareNames(piece);
  for (const bare of found)
    for (const name of [bare, `${bare}s`, bare.replace(/s$/, "")]) if (names.isAlone(name)) return name;
  if (!isOfList || names.isAlone(piece)) return piece;
  return found.find((bare) => names.isMet(bare)) ?? piece;
}

/** The pieces of a text by the coarsest sign by which all are known or can be parted further; null where there is none. */
function splitKnown(text: string, names: KnownNames): readonly string[] | null {
  if (names.isGiven(text)) return null;
  // "R & D" that is also a piece of "R & D, Sensors" is one name, unless R and D stand outside of it.
  const stands = names.standsOutside(text);
  for (const sign of partingSigns) {
    const pieces = partedBy(text, sign);
    if (pieces.length < 2 || (sign === comma && endsInAdjectives(pieces, names))) continue;
    const found: string[] = [];
    let strange = 0;
    let slips = 0;
    for (const piece of pieces) {
      const finer = splitKnown(piece, names);
      if (finer !== null) for (const each of finer) found.push(each);
      else {
        found.push(piece);
        if (stands(piece) || withoutQuantity(piece, names, true) !== piece) continue;
        strange++;
        if (strange > slips && names.isSlip(piece)) slips++;
        if (strange > slips) break;
      }
    }
    if (strange === slips && strange < pieces.length) return found;
  }
  return null;
}

/** "Pumps, industrial": words in lower case that never stand first say which pumps. */
function endsInAdjectives([first = "", ...more]: readonly string[], names: KnownNames): boolean {
  return /^\p{Lu}/u.test(first) && more.every((piece) => /^\p{Ll}/u.test(piece) && !names.isFirst(piece));
}

const longest = 40;
/** So many short pieces are a list, whether they are known or not. */
const surelyMany = 6;

function looksLikeList(text: string, names: KnownNames): boolean {
  if (names.isGiven(text)) return false;
  const stands = names.standsOutside(text);
  return partingSigns.some((sign) => {
    const pieces = partedBy(text, sign);
    if (pieces.length < 2) return false;
    const strange = pieces.filter((piece) => !stands(piece));
    return (
      (2 * strange.length <= pieces.length || pieces.length >= surelyMany) &&
      strange.every((piece) => piece.length <= longest && /\p{L}/u.test(foldName(piece)))
    );
  });
}
