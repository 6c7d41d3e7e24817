import { foldName } from "../../cells/foldName";

/** Signs that always part the names of a cell. */
const always = /[;；|\r\n]+/;
const bullet = /^(?:[•▪◦●‣]\s*|[·*–—-]\s+)/;
const numbered = /^\(?(\d+)[.)]\s+(?=\S)/;
const units =
  "months?|mths?|mos?|m|years?|yrs?|y|weeks?|days?|monate?n?|jahre?n?|tage?|wochen|mois|ans?|semaines?|mes(?:es)?|años?|anos?|mesi|anni|anno|maanden|maand|jaar|" +
  "users?|seats?|licen[cs]es?|pcs|pieces?|units?|qty|ea|nodes?|sites?|stk|stück|st|lizenzen|nutzer|unités?|utilisateurs?|licences?|unidades|usuarios|licencias|licenças|pezzi|utenti|licenze|stuks|gebruikers";
/** How many there are before or behind a name, for how long it is, and its number in brackets. */
const quantities = [
  /^\d+(?:\s*(?:[x×*]|pcs\.?|stk\.?|units? of|pieces of))?\s+(?=\S)/i,
  /\s*[([]\s*[x×]?\s*\d{1,3}\s*[x×]?\s*[)\]]$/i,
  /\s+[x×*]\s*\d+$/i,
  /\s*[:=]\s*\d{1,3}$/,
  new RegExp(
    `\\s*(?:[,/(\u2013\u2014-]\\s*|\\s)\\d+(?:[.,]\\d+)?\\s*(?:-\\s*)?(?:${units})\\.?\\s*\\)?$`,
    "iu",
  ),
  /\s*[([](?=[^)\]]*\d)(?!(?:19|20)\d\d[)\]])(?:sku|art(?:ikel)?|item|part|pn|ref|no|nr|id)?[\s.:#-]*[\p{L}\d][\p{L}\d\-_./#]*[)\]]$/iu,
];

/** A longer text is a description: nobody writes behind it how many of it there are. */
const longestName = 200;

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
  // Each search goes on where the one before it ended, and what is no item ends them all.
  const item = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')\s*(,|$)/y;
  for (let comma = ","; comma === ","; ) {
    const [whole, double, single, next = ""] = item.exec(inner) ?? [];
    if (whole === undefined) return null;
    items.push((double ?? single ?? "").replace(/\\(["'\\/])/g, "$1").trim());
    comma = next;
  }
  return items.filter((each) => each !== "");
}

/**
 * What a name of a line may be without how many of it, for how long, its number in brackets or its place in the list: each text with one of
 * them less; none where it says nothing of the kind.
 *
 * @example bareNames("10x Sensors - 24 months") // ["Sensors - 24 months", "Sensors"]
 */
export function bareNames(piece: string): readonly string[] {
  const found: string[] = [];
  if (piece.length > longestName) return found;
  let text = piece;
  for (const form of [numbered, ...quantities]) {
    const bare = text.replace(form, "").trim();
    if (bare === text || bare === "" || foldName(bare) === "") continue;
    found.push(bare);
    text = bare;
  }
  return found;
}
