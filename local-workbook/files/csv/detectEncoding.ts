import { isMacRoman } from "./isMacRoman";
import { utf8Length } from "./utf8Length";

/** How the letters of a text file are written; "utf-8 with strays" is UTF-8 but for a few bytes. */
export type Encoding = "utf-8" | "utf-8 with strays" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const utf8Mark = [0xef, 0xbb, 0xbf];

/**
 * The encoding of a text file: its byte order mark, else the place of its zero bytes (UTF-16 without a mark), else
 * UTF-8 where every byte fits, or where more letters fit than bytes do not. What is left is Mac Roman where its letters
 * make better words, else Windows-1252, in which every byte means something.
 */
export function detectEncoding(bytes: Uint8Array): Encoding {
  for (const [encoding, mark] of marks) if (mark.every((byte, at) => bytes[at] === byte)) return encoding;
  const utf16 = utf16WithoutMark(bytes);
  if (utf16 !== null) return utf16;
  if (isUtf8(bytes)) return "utf-8";
  if (utf8Mark.every((byte, at) => bytes[at] === byte) || isMostlyUtf8(bytes)) return "utf-8 with strays";
  return isMacRoman(bytes) ? "macintosh" : "windows-1252";
}

function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Latin text has a zero in nearly every second byte and hardly any in between.
  if (odd > length * 0.3 && even < length * 0.05) return "utf-16le";
  if (even > length * 0.3 && odd < length * 0.05) return "utf-16be";
  return null;
}

const step = 1 << 22;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += step)
      decoder.decode(bytes.subarray(at, at + step), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let letters = 0;
  let strays = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    if (length === 0) strays++;
    if (length > 1) letters++;
    at += Math.max(1, length);
  }
  return letters > strays;
}
