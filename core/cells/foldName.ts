import { plainKey } from "./plainKey";

/**
 * What a name is known by: case, spaces and punctuation do not count, accents do. Marks between two digits and the signs
 * # % & @ + count, since "Plan 1.5" is not "Plan 15" and "C#" is not "C".
 *
 * @example foldName(" Trantow–Barrows ") === foldName("TRANTOW BARROWS") // true
 */
export function foldName(name: string): string {
  const plain = plainKey(name);
  if (plain !== null) return plain;
  const lower = name.toLowerCase();
  const folded = lower
    .normalize("NFC")
    .replace(/(\d)[\p{P}\p{Z}\s]+(?=\d)/gu, "$1|")
    .replace(/[\p{Z}\s]|(?![#%&@])\p{P}/gu, "");
  return folded === "" ? lower.trim() : folded;
}
