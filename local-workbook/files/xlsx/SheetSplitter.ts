/** The end of a sheet's cells. Neither form can stand inside a cell, where "<" is always escaped. */
const end = /<\/(?:[^\s/>:]+:)?sheetData\s*>|<(?:[^\s/>:]+:)?sheetData\s*\/>/;
const longest = 256;

/**
 * Parts a worksheet that comes in pieces: the cells go on as they came, without ever being held, and what follows them
 * is small and returned as one text.
 */
export class SheetSplitter {
  readonly #tail: Uint8Array[] = [];
  #held: Uint8Array = new Uint8Array(0);
  #found = false;
  /** The prefix of the sheet's own elements, "x:" or "". */
  prefix = "";

  /** What of the cells can go on. */
  take(piece: Uint8Array): Uint8Array {
    if (this.#found) {
      this.#tail.push(piece.slice());
      return piece.subarray(0, 0);
    }
    const bytes = new Uint8Array(this.#held.length + piece.length);
    bytes.set(this.#held);
    bytes.set(piece, this.#held.length);
    // One character a byte, so that places in the text are places in the bytes.
    const text = new TextDecoder("windows-1252").decode(bytes);
    const match = end.exec(text);
    if (!match) {
      const goes = Math.max(0, bytes.length - longest);
      this.#held = bytes.subarray(goes);
      return bytes.subarray(0, goes);
    }
    this.#found = true;
    this.prefix = /^<\/?([^\s/>:]+:)?/.exec(match[0])?.[1] ?? "";
    const place = match.index + match[0].length;
    this.#tail.push(bytes.subarray(place));
    return bytes.subarray(0, place);
  }

  /** What follows the cells. @throws Error where there were none. */
  tail(): string {
    if (!this.#found) throw new Error("a worksheet has sheetData");
    const decoder = new TextDecoder();
    return this.#tail.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
  }
}
