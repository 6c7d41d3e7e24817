import type { Zip, ZipEntry } from "./ZipEntry";

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const unknown32 = 0xffffffff;

/**
 * Reads the directory at the end of a zip file, which alone knows the true sizes. Null where it is missing or does not
 * fit the file, as in a download that was cut short.
 */
export function readZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const large = findLargeEnd(view, end);
  const directory = large ? large.directory : view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let left = large ? large.count : count; left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== recordSignature) return null;
    const entry = readRecord(view, at);
    if (entry.offset + 30 + entry.compressedSize > directory) return null;
    entries.push(entry);
    at = entry.record[1];
  }
  return { bytes, entries, directory, end: at };
}

/** The end record is followed by a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

/** Some writers use the 64-bit form of the end record whatever the size. */
function findLargeEnd(view: DataView, end: number): { count: number; directory: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    directory: Number(view.getBigUint64(at + 48, true)),
  };
}

function readRecord(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const sizes = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  widen(view, at + 46 + nameLength, extraLength, sizes);
  return {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    ...sizes,
    record: [at, at + 46 + nameLength + extraLength + commentLength],
  };
}

/** The 64-bit extra field holds, in this order, those of the three numbers that are full of ones. */
function widen(
  view: DataView,
  start: number,
  length: number,
  sizes: { size: number; compressedSize: number; offset: number },
): void {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (sizes[key] !== unknown32 || field + 8 > view.byteLength) continue;
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}
