import { foldName } from "../../cells/foldName";

/** Signs that always part the names of a cell. */
const always = /[;；|\r\n]+/;
const bullet = /^(?:[•▪◦●‣]\s*|[·*–—-]\s+)/;
const numbered = /^\(?(\d+)[.)]\s+(?=\S)/;
const quantities = [/^\d+(?:\s*[x×*])?\s+(?=\S)/i, /\s*\(\s*[x×]?\s*\d+\s*[x×]?\s*\)$/i, /\s+[x×*]\s*\d+$/i];

/** The pieces of a cell that are sure. */
export interface ListPieces {
  readonly pieces: readonly string[];
  /** The cell is a list by its form, as `["Sensors", "Valves"]`: its items are names as they stand. */
  readonly isExact: boolean;
}

/**
 * What a cell is parted into for certain: by semicolons, bars and line breaks, or as the list of an export; bullets and the numbers of
 * a numbered list are taken off. An empty list is one empty piece.
 *
 * @example listPieces("1. Sensors; 2. Valves").pieces // ["Sensors", "Valves"]
 */
export function listPieces(text: string): ListPieces {
  const items = itemsOf(text.trim());
  if (items !== null) return { pieces: items.length > 0 ? items : [""], isExact: true };
  const pieces = text
    .split(always)
    .map((piece) => piece.trim().replace(bullet, ""))
    .filter((piece) => piece !== "");
  const isNumbered =
    pieces.length > 1 && pieces.every((piece, at) => Number(numbered.exec(piece)?.[1]) === at + 1);
  return { pieces: isNumbered ? pieces.map((piece) => piece.replace(numbered, "")) : pieces, isExact: false };
}

/** The items of `["Sensors", "Valves"]` and of `['Sensors', 'Valves']`; null for another text. */
function itemsOf(text: string): readonly string[] | null {
  if (!text.startsWith("[") || !text.endsWith("]")) return null;
  const inner = text.slice(1, -1).trim();
  if (inner === "") return [];
  const items: string[] = [];
  const rest = inner.replace(
    /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g,
    (_, double?: string, single?: string) => {
      items.push((double ?? single ?? "").replace(/\\(["'\\/])/g, "$1").trim());
      return "_";
    },
  );
  return /^_(?:\s*,\s*_)*$/.test(rest) ? items.filter((item) => item !== "") : null;
}

/**
 * A name of a list without how many of it, or its place in the list; null where it says neither.
 *
 * @example bareName("10x Sensors") // "Sensors"
 */
export function bareName(piece: string): string | null {
  for (const form of [numbered, ...quantities]) {
    const bare = piece.replace(form, "").trim();
    if (bare !== piece && bare !== "" && foldName(bare) !== "") return bare;
  }
  return null;
}
