const space = 32;

/**
 * The key of a name of ASCII letters, digits and single spaces: lower case, without the spaces. Null for any other name, and where a
 * space parts two digits. Most names of a large table are plain, and one look at each sign is several times as fast as the patterns
 * that the others need.
 *
 * @example plainKey("Trantow Barrows") // "trantowbarrows"
 */
export function plainKey(name: string): string | null {
  let before = space;
  let beforeSpace = space;
  let spaces = 0;
  let capitals = 0;
  for (let at = 0; at < name.length; at++) {
    const sign = name.charCodeAt(at);
    if (isDigit(sign)) {
      if (before === space && isDigit(beforeSpace)) return null;
    } else if (sign === space) {
      if (before === space) return null;
      beforeSpace = before;
      spaces++;
    } else if (sign >= 65 && sign <= 90) capitals++;
    else if (sign < 97 || sign > 122) return null;
    before = sign;
  }
  if (before === space) return null;
  const lower = capitals > 0 ? name.toLowerCase() : name;
  return spaces > 0 ? lower.replaceAll(" ", "") : lower;
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57;
}
