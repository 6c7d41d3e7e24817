import { FileError } from "../FileError";
import { limits } from "../limits";
import { entryText, inflateEntry } from "../zip/inflateEntry";
import { readZip } from "../zip/readZip";
import type { Zip, ZipEntry } from "../zip/ZipEntry";
import { type XmlListener, XmlReader } from "./readXml";

/** The parts of a workbook package by name, with every failure as a FileError that names the part. */
export class XlsxPackage {
  readonly zip: Zip;
  /** Where two parts have one name, programs differ in which of them they read. */
  readonly #entries = new Map<string, ZipEntry | "twice">();

  constructor(
    bytes: Uint8Array,
    readonly fileName: string,
  ) {
    const zip = readZip(bytes);
    if (!zip) throw new FileError({ code: "cut-short", file: fileName });
    this.zip = zip;
    if (zip.entries.some((entry) => entry.encrypted))
      throw new FileError({ code: "password", file: fileName });
    if (zip.entries.length > limits.parts)
      throw new FileError({ code: "beyond-limit", file: fileName, of: "parts", most: limits.parts });
    for (const entry of zip.entries) {
      const name = folded(entry.name);
      this.#entries.set(name, this.#entries.has(name) ? "twice" : entry);
    }
    const has = (name: string) => this.#entries.has(folded(name));
    if (has("xl/workbook.bin")) throw new FileError({ code: "old-format", file: fileName, format: "xlsb" });
    if (has("content.xml")) throw new FileError({ code: "old-format", file: fileName, format: "ods" });
    if (has("Index/Document.iwa"))
      throw new FileError({ code: "old-format", file: fileName, format: "numbers" });
    if (!has("[Content_Types].xml")) throw new FileError({ code: "not-a-workbook", file: fileName });
  }

  /** @throws FileError where two parts have this name, or it would take too much to unpack. */
  entry(name: string): ZipEntry | undefined {
    const entry = this.#entries.get(folded(name));
    if (entry === "twice") throw this.damaged(name);
    if (entry && !isBounded(entry)) throw new FileError({ code: "too-large", file: this.fileName });
    return entry;
  }

  /** Some parts have a name that others have, too. */
  get hasTwins(): boolean {
    return this.#entries.size < this.zip.entries.length;
  }

  damaged(part: string): FileError {
    return new FileError({ code: "damaged", file: this.fileName, part });
  }

  text(name: string): string {
    const entry = this.entry(name);
    if (!entry) throw this.damaged(name);
    return this.#guard(name, () => entryText(this.zip, entry));
  }

  /** Streams a part through a listener; a part that is not there is nothing to listen to. */
  read(name: string, listener: XmlListener, onProgress?: (done: number) => void): void {
    const entry = this.entry(name);
    if (!entry) return;
    this.#guard(name, () => {
      const reader = new XmlReader(listener);
      inflateEntry(this.zip, entry, (piece) => reader.write(piece), onProgress);
      reader.end();
    });
  }

  #guard<T>(name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw this.damaged(name);
    }
  }
}

/** Checked before anything is unpacked, by what the directory says; that it says the truth is seen while unpacking. */
function isBounded({ size, compressedSize }: ZipEntry): boolean {
  if (size > limits.unpackedBytes) return false;
  return size < limits.packedTimesFrom || size <= compressedSize * limits.packedTimes;
}

/** Part names do not care about case; some writers part them by backslashes, or begin them with a slash. */
function folded(name: string): string {
  return name
    .replaceAll("\\", "/")
    .replace(/^\.?\/+/, "")
    .toLowerCase();
}
