import { detectEncoding, type Encoding } from "./detectEncoding";
import { decodeWithStrays } from "./strayBytes";

const step = 1 << 22;

export interface TextChunk {
  readonly text: string;
  /** How much of the file was read, 0..1. */
  readonly done: number;
  readonly encoding: Encoding;
}

/** A text file in pieces, so that no single string nears the engine's limit; none ends between "\r" and "\n". */
export function* textChunks(bytes: Uint8Array): Generator<TextChunk> {
  const encoding = detectEncoding(bytes);
  let held = "";
  for (const { text, end } of decoded(bytes, encoding)) {
    const isLast = end === bytes.length;
    const whole = held + text;
    held = !isLast && whole.endsWith("\r") ? "\r" : "";
    yield { text: held === "" ? whole : whole.slice(0, -1), done: end / bytes.length, encoding };
  }
}

function* decoded(bytes: Uint8Array, encoding: Encoding) {
  if (encoding === "utf-8 with strays") return yield* decodeWithStrays(bytes, step);
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += step) {
    const end = Math.min(at + step, bytes.length);
    // Never without `stream`, not even the last piece: see `windowsLetters`.
    yield { text: decoder.decode(bytes.subarray(at, end), { stream: true }), end };
  }
}
