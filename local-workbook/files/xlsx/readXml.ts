import { SaxesParser } from "saxes";

/** What a reader of one part listens to. Names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A parser that is fed with pieces of UTF-8 and tells a listener. @throws Error where the XML is not well formed. */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #decoder = new TextDecoder();

  constructor(listener: XmlListener) {
    this.#parser.on("opentag", ({ name, attributes }) => listener.open(local(name), attributes));
    if (listener.text) this.#parser.on("text", (text) => listener.text?.(text));
    if (listener.text) this.#parser.on("cdata", (text) => listener.text?.(text));
    if (listener.close) this.#parser.on("closetag", ({ name }) => listener.close?.(local(name)));
  }

  write(piece: Uint8Array): void {
    this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  end(): void {
    this.#parser.write(this.#decoder.decode()).close();
  }
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
