import { windowsLetters } from "./windowsLetters";

/** The bytes from 0x80 to 0xFF, as letters. */
const high = Uint8Array.from({ length: 128 }, (_, at) => 128 + at);
const macintosh = [...new TextDecoder("macintosh").decode(high)];
const windows = [...windowsLetters(high)];
const enough = 1 << 22;

/**
 * Whether the letters beyond ASCII make better words in Mac Roman than in Windows-1252: a small letter belongs between
 * small ones, a capital before them, and a dagger into no word. Windows-1252 where both do alike.
 *
 * @example isMacRoman(Uint8Array.from("M\x9fller", (letter) => letter.charCodeAt(0))) // true
 */
export function isMacRoman(bytes: Uint8Array): boolean {
  let lead = 0;
  const end = Math.min(bytes.length, enough);
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 128) continue;
    const before = letterAt(bytes, at - 1);
    const after = letterAt(bytes, at + 1);
    lead +=
      suits(macintosh[byte - 128] ?? "", before, after) - suits(windows[byte - 128] ?? "", before, after);
  }
  return lead > 0;
}

/** An ASCII character, "" beyond. */
function letterAt(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  return byte > 32 && byte < 128 ? String.fromCharCode(byte) : "";
}

/** 1 where a character suits its neighbours, -1 where it does not, 0 where they do not tell. */
function suits(character: string, before: string, after: string): number {
  const afterLetter = /[A-Za-z]/.test(before);
  if (/[€£]/.test(character)) return /\d/.test(before + after) && !afterLetter ? 1 : 0;
  if (!afterLetter && !/[A-Za-z]/.test(after)) return 0;
  if (/[–—‘’“”…]/.test(character)) return 1;
  if (/[™®©ªº°]/.test(character)) return /[A-Za-z]/.test(after) ? -1 : 1;
  if (/\p{Ll}/u.test(character)) return /[A-Z]/.test(before) && /[A-Z]/.test(after) ? -1 : 1;
  if (/\p{Lu}/u.test(character))
    return /[a-z]/.test(before) ? -1 : /[A-Z]/.test(before) && /[a-z]/.test(after) ? 0 : 1;
  return -1;
}
