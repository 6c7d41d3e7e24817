import { isLegalForm } from "./foldAccount";

const space = 32;
/** Of the hash of Fowler, Noll and Vo (FNV-1a), http://www.isthe.com/chongo/tech/comp/fnv/ */
const [begin, prime] = [0x811c9dc5, 0x01000193];
/** Numbers up to this one are engines' fastest keys. */
const most = 0x3fffffff;

/**
 * A number for a name of ASCII letters, digits and single spaces: names that `foldName` and `foldAccount` give one key have the same one,
 * and few others. -1 for other names, for those that end in a legal form or a single letter, and where a space parts two digits. Thousands of accounts
 * are told apart without a key each.
 *
 * @example plainMark("Trantow Barrows") === plainMark("TRANTOW barrows") // true
 */
export function plainMark(name: string): number {
  let [before, beforeSpace, lastWord] = [space, space, 0];
  let mark = begin;
  for (let at = 0; at < name.length; at++) {
    let sign = name.charCodeAt(at);
    if (sign >= 65 && sign <= 90) sign |= 32;
    const isDigit = sign >= 48 && sign <= 57;
    if (sign === space) {
      if (before === space) return -1;
      beforeSpace = before;
      lastWord = at + 1;
    } else if (isDigit ? before === space && beforeSpace >= 48 && beforeSpace <= 57 : sign < 97 || sign > 122)
      return -1;
    else mark = Math.imul(mark ^ sign, prime);
    before = sign;
  }
  const isNumber = before <= 57;
  if (before === space || (!isNumber && lastWord > 0 && mayBeLegalForm(name, lastWord))) return -1;
  return (mark ^ (mark >>> 15)) & most;
}

/**
 * The number of a key, which is that of every plain name with this key.
 *
 * @example markOfKey("trantowbarrows") === plainMark("Trantow Barrows") // true
 */
export function markOfKey(key: string): number {
  let mark = begin;
  for (let at = 0; at < key.length; at++) mark = Math.imul(mark ^ key.charCodeAt(at), prime);
  return (mark ^ (mark >>> 15)) & most;
}

function mayBeLegalForm(name: string, from: number): boolean {
  return name.length - from === 1 || isLegalForm(name.slice(from).toLowerCase());
}
