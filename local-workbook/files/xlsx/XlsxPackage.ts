import { FileError } from "../FileError";
import { entryText, inflateEntry } from "../zip/inflateEntry";
import { readZip } from "../zip/readZip";
import type { Zip, ZipEntry } from "../zip/ZipEntry";
import { type XmlListener, XmlReader } from "./readXml";

/** The parts of a workbook package by name, with every failure as a FileError that names the part. */
export class XlsxPackage {
  readonly zip: Zip;
  readonly #entries = new Map<string, ZipEntry>();

  constructor(
    bytes: Uint8Array,
    readonly fileName: string,
  ) {
    const zip = readZip(bytes);
    if (!zip) throw new FileError({ code: "cut-short", file: fileName });
    this.zip = zip;
    if (zip.entries.some((entry) => entry.encrypted))
      throw new FileError({ code: "password", file: fileName });
    for (const entry of zip.entries) this.#entries.set(folded(entry.name), entry);
    const has = (name: string) => this.#entries.has(folded(name));
    if (has("xl/workbook.bin")) throw new FileError({ code: "old-format", file: fileName, format: "xlsb" });
    if (has("content.xml")) throw new FileError({ code: "old-format", file: fileName, format: "ods" });
    if (has("Index/Document.iwa"))
      throw new FileError({ code: "old-format", file: fileName, format: "numbers" });
    if (!has("[Content_Types].xml")) throw new FileError({ code: "not-a-workbook", file: fileName });
  }

  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(folded(name));
  }

  text(name: string): string {
    const entry = this.entry(name);
    if (!entry) throw new FileError({ code: "damaged", file: this.fileName, part: name });
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
      throw new FileError({ code: "damaged", file: this.fileName, part: name });
    }
  }
}

/** Part names do not care about case; some writers part them by backslashes, or begin them with a slash. */
function folded(name: string): string {
  return name
    .replaceAll("\\", "/")
    .replace(/^\.?\/+/, "")
    .toLowerCase();
}
