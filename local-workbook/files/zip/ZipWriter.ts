import { Deflate } from "fflate";
import { limits } from "../limits";
import { crc32 } from "./crc32";
import type { Zip, ZipEntry } from "./ZipEntry";

/** The first day that a zip can name, so that the same content gives the same file. */
const firstDay = 0x21;
const deflated = 8;
const namesInUtf8 = 0x800;
const version = 20;

/** Writes a zip: new entries deflated, entries of another zip byte for byte. */
export class ZipWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #records: Uint8Array[] = [];
  #size = 0;

  /** Adds an entry whose content is written in pieces. */
  add(name: string, write: (take: (piece: Uint8Array) => void) => void): void {
    const packed: Uint8Array[] = [];
    const deflate = new Deflate({ level: 6 }, (piece) => packed.push(piece));
    let [crc, size, compressedSize] = [0, 0, 0];
    write((piece) => {
      crc = crc32(piece, crc);
      size += piece.length;
      deflate.push(piece);
    });
    deflate.push(new Uint8Array(0), true);
    for (const piece of packed) compressedSize += piece.length;

    const nameBytes = new TextEncoder().encode(name);
    const shared = fields([
      [2, version],
      [2, namesInUtf8],
      [2, deflated],
      [2, 0],
      [2, firstDay],
      [4, crc],
      [4, compressedSize],
      [4, size],
      [2, nameBytes.length],
      [2, 0],
    ]);
    this.#records.push(
      joined([
        fields([
          [4, 0x02014b50],
          [2, version],
        ]),
        shared,
        fields([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, this.#size],
        ]),
        nameBytes,
      ]),
    );
    this.#write(fields([[4, 0x04034b50]]), shared, nameBytes, ...packed);
  }

  /** Takes over an entry as it stands, from its local header to where the next one begins. */
  copy(zip: Zip, entry: ZipEntry): void {
    // Not slice: that of Node's Buffer shares its bytes with the file that was read.
    const record = new Uint8Array(zip.bytes.subarray(...entry.record));
    new DataView(record.buffer).setUint32(42, this.#size, true);
    this.#records.push(record);
    this.#write(zip.bytes.subarray(entry.offset, entry.end));
  }

  /** @throws RangeError beyond what the 32-bit form of a zip can hold. */
  finish(): Uint8Array {
    const directory = this.#size;
    const count = this.#records.length;
    if (count > limits.parts) throw new RangeError(`${count} parts`);
    this.#write(...this.#records);
    const size = this.#size - directory;
    if (this.#size > 0xffffffff) throw new RangeError(`${this.#size} bytes`);
    this.#write(
      fields([
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, count],
        [2, count],
        [4, size],
        [4, directory],
        [2, 0],
      ]),
    );
    return joined(this.#pieces);
  }

  #write(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.#size += piece.length;
    }
  }
}

/** Little-endian numbers of 2 or 4 bytes. */
function fields(numbers: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, number] of numbers) {
    if (size === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += size;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
