import { utf16Of } from "./readXml";

/** The end of a sheet's cells, or the start of what may hold the same letters and is not. */
const end = /<!--|<!\[CDATA\[|<\/(?:[^\s/>:<]{1,99}:)?sheetData\s*>|<(?:[^\s/>:<]{1,99}:)?sheetData\s*\/>/g;
const closing: Readonly<Record<string, string>> = { "<!--": "-->", "<![CDATA[": "]]>" };
/** No token above is longer. */
const longest = 256;

/**
 * Parts a worksheet that comes in pieces: the cells go on as they came, without ever being held, and what follows them
 * is small and returned as one text.
 */
export class SheetSplitter {
  readonly #tail: Uint8Array[] = [];
  #held: Uint8Array = new Uint8Array(0);
  #started = false;
  #found = false;
  /** What ends the comment or the literal text that the held bytes are in, "" outside of both. */
  #until = "";
  /** The prefix of the sheet's own elements, "x:" or "". */
  prefix = "";

  /** What of the cells can go on. @throws Error where the letters are not written in UTF-8. */
  take(piece: Uint8Array): Uint8Array {
    if (!this.#started && utf16Of(piece) !== null) throw new Error("a worksheet in UTF-16");
    this.#started = true;
    if (this.#found) {
      this.#tail.push(piece.slice());
      return piece.subarray(0, 0);
    }
    const bytes = new Uint8Array(this.#held.length + piece.length);
    bytes.set(this.#held);
    bytes.set(piece, this.#held.length);
    const place = this.#find(bytes);
    if (!this.#found) {
      this.#held = bytes.subarray(place);
      return bytes.subarray(0, place);
    }
    this.#tail.push(bytes.subarray(place));
    return bytes.subarray(0, place);
  }

  /** What follows the cells. @throws Error where there were none. */
  tail(): string {
    if (!this.#found) throw new Error("a worksheet has sheetData");
    const decoder = new TextDecoder();
    return this.#tail.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
  }

  /** Where the cells end; where they do not in these bytes, up to where they were looked through. */
  #find(bytes: Uint8Array): number {
    // One character a byte, so that places in the text are places in the bytes.
    const text = new TextDecoder("windows-1252").decode(bytes);
    let at = 0;
    for (;;) {
      if (this.#until !== "") {
        const close = text.indexOf(this.#until, at);
        if (close < 0) return Math.max(at, text.length - this.#until.length + 1);
        at = close + this.#until.length;
        this.#until = "";
      }
      end.lastIndex = at;
      const match = end.exec(text);
      if (match === null) return Math.max(at, text.length - longest);
      at = match.index + match[0].length;
      this.#until = closing[match[0]] ?? "";
      if (this.#until !== "") continue;
      this.#found = true;
      this.prefix = /^<\/?([^\s/>:]+:)?/.exec(match[0])?.[1] ?? "";
      return at;
    }
  }
}
