import type { Zip, ZipEntry } from "./ZipEntry";

const endSignature = 0x06054b50;
const recordSignature = 0x02014b50;
const localSignature = 0x04034b50;
const unknown32 = 0xffffffff;

type Listed = Omit<ZipEntry, "end">;

/**
 * Reads the directory at the end of a zip file, which alone knows the true sizes. Null where it is missing or does not
 * fit the file, as in a download that was cut short, or where two entries share bytes.
 */
export function readZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const large = findLargeEnd(view, end);
  const directory = large ? large.directory : view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  let at = directory;
  for (let left = large ? large.count : count; left > 0; left--) {
    const entry = isRecord(view, at, end) ? readRecord(view, at, end) : null;
    if (entry === null) return null;
    listed.push(entry);
    at = entry.record[1];
  }
  // A further record: the end counts fewer than there are.
  if (isRecord(view, at, end)) return null;
  const entries = withEnds(view, listed, directory);
  return entries && { bytes, entries, directory, end: at };
}

function isRecord(view: DataView, at: number, end: number): boolean {
  return at + 46 <= end && view.getUint32(at, true) === recordSignature;
}

/** Each entry with its end; null where one reaches into the next, or its local header is none. */
function withEnds(view: DataView, listed: readonly Listed[], directory: number): ZipEntry[] | null {
  const ends = new Map<Listed, number>();
  let end = directory;
  for (const entry of [...listed].sort((one, other) => other.offset - one.offset)) {
    const { offset, compressedSize } = entry;
    if (offset + 30 > end || view.getUint32(offset, true) !== localSignature) return null;
    if (contentAt(view, offset) + compressedSize > end) return null;
    ends.set(entry, end);
    end = offset;
  }
  return listed.map((entry) => ({ ...entry, end: ends.get(entry) ?? directory }));
}

/** Where the content behind a local header begins. */
export function contentAt(view: DataView, offset: number): number {
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
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

/** Null where its name, extra field or comment reach beyond the directory. */
function readRecord(view: DataView, at: number, directoryEnd: number): Listed | null {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (end > directoryEnd) return null;
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
    crc: view.getUint32(at + 16, true),
    ...sizes,
    record: [at, end],
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
      if (sizes[key] !== unknown32 || field + 8 > start + length) continue;
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
}
