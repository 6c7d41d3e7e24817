const and = "(?:and|und|et|y|ed?|en)";

/**
 * Signs and words that part names only where the pieces are known, since a name may hold them: from coarse to fine. The blanks around
 * them are the pieces': each piece is trimmed.
 */
export const comma = new RegExp(`[,，、]\\s*(?:(?:${and}|&)\\s+)?`, "i");
export const partingSigns: readonly RegExp[] = [comma, /\//, /\+/, new RegExp(`\\s${and}\\s`, "i"), /&/];

const anySign = new RegExp(`[;；|\\r\\n,，、/+&•▪◦●‣]|^\\s*\\[|\\s${and}\\s`, "i");

/**
 * Whether a text holds a sign that may part names.
 *
 * @example mayBeParted("Sensors and Valves") // true
 */
export function mayBeParted(text: string): boolean {
  return anySign.test(text);
}

/**
 * The pieces of a text by one sign, without the empty ones.
 *
 * @example partedBy("Sensors, Valves, and Service", comma) // ["Sensors", "Valves", "Service"]
 */
export function partedBy(text: string, sign: RegExp): readonly string[] {
  return text
    .split(sign)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

/**
 * All that a text may be parted into, itself among it: by each sign, and by finer ones within.
 *
 * @example allPieces("R & D, Sensors") // ["R & D, Sensors", "R & D", "Sensors", "R", "D", "D, Sensors"]
 */
export function allPieces(text: string): readonly string[] {
  const found = new Set([text]);
  let finest: readonly string[] = [text];
  for (const sign of partingSigns) {
    const finer = finest.flatMap((piece) => partedBy(piece, sign));
    if (finer.length > finest.length) for (const piece of finer) found.add(piece);
    finest = finer;
  }
  for (const sign of partingSigns) for (const piece of partedBy(text, sign)) found.add(piece);
  return [...found];
}
