import { utf8Length } from "./utf8Length";
import { windowsLetters } from "./windowsLetters";

const strays = /[\udc80-\udcff]/gu;

/**
 * UTF-8 in which some bytes are none, as where one name was pasted from an older program: they become halves of UTF-16
 * (U+DC80 to U+DCFF, as in Python's surrogateescape), which no UTF-8 text can hold, until their cell is known.
 */
export function* decodeWithStrays(
  bytes: Uint8Array,
  step: number,
): Generator<{ readonly text: string; readonly end: number }> {
  const decoder = new TextDecoder();
  let text = "";
  let from = 0;
  let next = step;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8Length(bytes, at);
    const end = at + Math.max(1, length);
    if (length === 0 || end >= next || end >= bytes.length) {
      text += decoder.decode(bytes.subarray(from, length === 0 ? at : end));
      if (length === 0) text += String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
      from = end;
    }
    if (end >= next || end >= bytes.length) {
      yield { text, end };
      text = "";
      next = end + step;
    }
    at = end;
  }
}

/**
 * A cell's text with the letters that its stray bytes are in Windows-1252; the text itself where it has none.
 *
 * @example withoutStrays("M\udcfcller") // "Müller"
 */
export function withoutStrays(text: string): string {
  return text.replace(strays, (stray) => windowsLetters(Uint8Array.of(stray.charCodeAt(0) - 0xdc00)));
}
