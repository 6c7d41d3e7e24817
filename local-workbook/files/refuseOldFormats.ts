import { FileError } from "./FileError";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An encrypted .xlsx and an old .xls are both compound files; the names of their streams tell them apart. */
export function refuseOldFormats(bytes: Uint8Array, fileName: string): void {
  if (!compound.every((byte, at) => bytes[at] === byte)) return;
  if (holds(bytes, "EncryptedPackage")) throw new FileError({ code: "password", file: fileName });
  const format = holds(bytes, "Workbook") || holds(bytes, "Book") ? "xls" : "other";
  throw new FileError({ code: "old-format", file: fileName, format });
}

/** Stream names stand in the directory as UTF-16, at a multiple of 128 bytes. */
function holds(bytes: Uint8Array, streamName: string): boolean {
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    let same = true;
    for (let at = 0; same && at <= streamName.length; at++)
      same = bytes[entry + 2 * at] === (streamName.charCodeAt(at) || 0) && bytes[entry + 2 * at + 1] === 0;
    if (same) return true;
  }
  return false;
}
