import { SaxesParser } from "saxes";
import { limits } from "../limits";

const step = 1 << 20;
/** Node's and the browser's. */
type Decoder = InstanceType<typeof TextDecoder>;

/** What a reader of one part listens to. Names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A parser that is fed with pieces of UTF-8 or UTF-16 and tells a listener. @throws Error where the XML is not well formed. */
export class XmlReader {
  readonly #parser = new SaxesParser();
  #decoder: Decoder | null = null;
  /** Bytes since something was told: the parser holds a text, comment or tag until it ends. */
  #held = 0;

  constructor(listener: XmlListener) {
    const told = () => {
      this.#held = 0;
    };
    this.#parser.on("opentag", ({ name, attributes }) => {
      told();
      listener.open(local(name), attributes);
    });
    if (listener.text) this.#parser.on("text", (text) => listener.text?.(text));
    if (listener.text) this.#parser.on("cdata", (text) => listener.text?.(text));
    this.#parser.on("closetag", ({ name }) => {
      told();
      listener.close?.(local(name));
    });
  }

  write(piece: Uint8Array): void {
    this.#decoder ??= decoderOf(piece);
    for (let at = 0; at < piece.length; at += step) {
      const bytes = piece.subarray(at, at + step);
      this.#held += bytes.length;
      if (this.#held > limits.xmlPiece) throw new RangeError("a text without an end");
      this.#parser.write(this.#decoder.decode(bytes, { stream: true }));
    }
  }

  end(): void {
    this.#parser.write(this.#decoder?.decode() ?? "").close();
  }
}

/** XML is UTF-8 unless its first two bytes are UTF-16's mark, or one of them a zero before or behind a "<". */
export function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : null;
}

/** Bytes that are no letters are not read as other ones. */
function decoderOf(start: Uint8Array): Decoder {
  return new TextDecoder(utf16Of(start) ?? "utf-8", { fatal: true });
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
