import { Inflate } from "fflate";
import type { Zip, ZipEntry } from "./ZipEntry";

const step = 1 << 17;

/** The bytes of an entry as they stand in the zip, deflated or stored. */
export function rawEntry({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return bytes.subarray(start, start + entry.compressedSize);
}

/**
 * Hands over an entry's content piece by piece, so that a sheet of a gigabyte never stands in memory whole.
 *
 * @throws Error where the content is damaged or shorter than the directory says.
 */
export function inflateEntry(
  zip: Zip,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  onProgress?: (done: number) => void,
): void {
  const raw = rawEntry(zip, entry);
  let size = 0;
  const counted = (piece: Uint8Array) => {
    size += piece.length;
    if (piece.length > 0) take(piece);
  };
  if (entry.method === 0) counted(raw);
  else if (entry.method === 8) {
    const inflate = new Inflate(counted);
    for (let at = 0; at < raw.length; at += step) {
      inflate.push(raw.subarray(at, at + step), at + step >= raw.length);
      onProgress?.(Math.min(1, (at + step) / raw.length));
    }
  } else throw new Error(`compression method ${entry.method}`);
  if (size !== entry.size) throw new Error(`${size} bytes instead of ${entry.size}`);
}

/** An entry as one text; for the small parts of a workbook. */
export function entryText(zip: Zip, entry: ZipEntry): string {
  const decoder = new TextDecoder();
  let text = "";
  inflateEntry(zip, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}
