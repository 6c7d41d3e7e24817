import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { contentAt } from "./readZip";
import type { Zip, ZipEntry } from "./ZipEntry";

/** A piece can be unpacked to a thousand times its bytes before it is counted: 4 MB. */
const step = 1 << 12;

/** Most parts are smaller than this many bytes, and need no room for what comes in pieces. */
const smallPart = 1 << 16;

/** The bytes of an entry as they stand in the zip, deflated or stored. */
export function rawEntry({ bytes }: Zip, entry: ZipEntry): Uint8Array {
  const start = contentAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), entry.offset);
  return bytes.subarray(start, start + entry.compressedSize);
}

/**
 * Hands over an entry's content piece by piece, so that a sheet of a gigabyte never stands in memory whole. What was
 * handed over counts only when this has returned: the checksum is known at the end.
 *
 * @throws Error where the content is damaged, or not as long as the directory says; as soon as it is longer.
 */
export function inflateEntry(
  zip: Zip,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
  onProgress?: (done: number) => void,
): void {
  const raw = rawEntry(zip, entry);
  let [size, crc] = [0, 0];
  const counted = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw new Error(`more than ${entry.size} bytes`);
    crc = crc32(piece, crc);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === 0) counted(raw);
  else if (entry.method === 8 && raw.length <= step && entry.size < smallPart) {
    // One byte more than it says: a longer one shows.
    counted(inflateSync(raw, { out: new Uint8Array(entry.size + 1) }));
    onProgress?.(1);
  } else if (entry.method === 8) {
    const inflate = new Inflate(counted);
    for (let at = 0; at < raw.length; at += step) {
      inflate.push(raw.subarray(at, at + step), at + step >= raw.length);
      onProgress?.(Math.min(1, (at + step) / raw.length));
    }
  } else throw new Error(`compression method ${entry.method}`);
  if (size !== entry.size) throw new Error(`${size} bytes instead of ${entry.size}`);
  if (crc !== entry.crc) throw new Error(`a checksum of ${crc} instead of ${entry.crc}`);
}

/** An entry as one text; for the small parts of a workbook. @throws Error where it is not written in UTF-8. */
export function entryText(zip: Zip, entry: ZipEntry): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  inflateEntry(zip, entry, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text + decoder.decode();
}
