import { foldName } from "./foldName";

/** What a name is ordered by: without case, punctuation and accents, then as it stands. */
export type NameKey = readonly [folded: string, name: string];

/**
 * The key of a name in an order of names.
 *
 * @example nameKey("Trantow-Barrows") // ["trantowbarrows", "Trantow-Barrows"]
 */
export function nameKey(name: string): NameKey {
  const folded = foldName(name);
  return [accented.test(folded) ? folded.normalize("NFD").replace(/\p{M}/gu, "") : folded, name];
}

const accented = /[\u00c0-\uffff]/;

const first: NameKey = ["", ""];

/**
 * Orders two names by their keys; a missing key comes first.
 *
 * @example compareKeys(["acme", "acme"], ["acme", "Acme"]) // 1
 */
export function compareKeys([foldedA, a]: NameKey = first, [foldedB, b]: NameKey = first): number {
  if (foldedA !== foldedB) return foldedA < foldedB ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Orders names as people look for them. For many names take each one's key once, and compare those.
 *
 * @example compareNames("acme", "Zeta") // -1
 */
export function compareNames(a: string, b: string): number {
  return compareKeys(nameKey(a), nameKey(b));
}
