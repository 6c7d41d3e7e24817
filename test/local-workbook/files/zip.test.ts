import fc from "fast-check";
import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import { inflateEntry } from "../../../local-workbook/files/zip/inflateEntry";
import { readZip } from "../../../local-workbook/files/zip/readZip";
import type { Zip } from "../../../local-workbook/files/zip/ZipEntry";
import { ZipWriter } from "../../../local-workbook/files/zip/ZipWriter";

/** The packer of the test takes files as keys of an object, where an assignment to this key makes no key. */
const names = fc.stringMatching(/^[a-zäé0-9/._]{1,12}$/).filter((name) => name !== "__proto__");
const files = fc.dictionary(
  names,
  fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(0 as const, 6 as const)),
  { minKeys: 1, maxKeys: 6 },
);
const zipped = (parts: Readonly<Record<string, readonly [Uint8Array, 0 | 6]>>) => {
  const zippable: Zippable = {};
  for (const [name, [content, level]] of Object.entries(parts)) zippable[name] = [content, { level }];
  return zipSync(zippable);
};
const opened = (bytes: Uint8Array): Zip => {
  const zip = readZip(bytes);
  if (!zip) throw new Error("a zip file");
  return zip;
};
const content = (zip: Zip, name: string) => {
  const pieces: number[] = [];
  const entry = zip.entries.find((each) => each.name === name);
  if (entry) inflateEntry(zip, entry, (piece) => pieces.push(...piece));
  return Uint8Array.from(pieces);
};

describe("a zip file", () => {
  it("is unpacked in pieces of 4 MB at the most, so that what is longer than it says ends soon", () => {
    const zip = opened(zipSync({ a: new Uint8Array(20_000_000) }));
    const [entry] = zip.entries;
    if (entry === undefined) throw new Error("an entry");
    // 1,032 is the most that the format packs into a byte.
    let [longest, all] = [0, 0];
    inflateEntry(zip, entry, (piece) => {
      longest = Math.max(longest, piece.length);
      all += piece.length;
    });
    expect(all).toBe(20_000_000);
    expect(longest).toBeLessThanOrEqual(1032 * 4096);
    let taken = 0;
    const take = (piece: Uint8Array) => {
      taken += piece.length;
    };
    expect(() => inflateEntry(zip, { ...entry, size: 10 }, take)).toThrow("more than 10 bytes");
    expect(taken).toBe(0);
  });

  it("gives back what another program packed, stored or deflated", () => {
    fc.assert(
      fc.property(files, (parts) => {
        const zip = opened(zipped(parts));
        for (const [name, [bytes]] of Object.entries(parts)) expect(content(zip, name)).toEqual(bytes);
      }),
    );
  });

  it("written by us is read by another program: copied entries and new ones", () => {
    fc.assert(
      fc.property(files, fc.uint8Array({ maxLength: 500 }), (parts, added) => {
        const zip = opened(zipped(parts));
        const writer = new ZipWriter();
        for (const entry of zip.entries) writer.copy(zip, entry);
        writer.add("new", (take) => {
          take(added.subarray(0, 10));
          take(added.subarray(10));
        });
        const back = unzipSync(writer.finish());
        for (const [name, [bytes]] of Object.entries(parts))
          if (name !== "new") expect(back[name]).toEqual(bytes);
        expect(back.new).toEqual(added);
      }),
    );
  });

  it("is copied from a Node Buffer without a change to it", () => {
    const original = zipped({ a: [new Uint8Array(90).fill(1), 6], b: [new Uint8Array(9), 0] });
    const buffer = Buffer.from(original);
    const zip = opened(buffer);
    const writer = new ZipWriter();
    for (const entry of [...zip.entries].reverse()) writer.copy(zip, entry);
    const back = unzipSync(writer.finish());
    expect(back.a).toEqual(new Uint8Array(90).fill(1));
    expect(new Uint8Array(buffer)).toEqual(original);
  });

  it("cut anywhere is known to be cut", () => {
    const bytes = zipped({
      a: [Uint8Array.from({ length: 90 }, (_, at) => at), 6],
      b: [new Uint8Array(9), 0],
    });
    for (let length = 0; length < bytes.length; length++)
      expect(readZip(bytes.subarray(0, length))).toBeNull();
  });

  it("whose content was damaged is not read as if it were whole", () => {
    const bytes = zipped({ a: [new Uint8Array(5000).fill(7), 6] });
    const zip = opened(bytes.fill(0, 31, 45));
    expect(() => content(zip, "a")).toThrow();
  });

  it("keeps names in UTF-8", () => {
    const writer = new ZipWriter();
    writer.add("größe.txt", (take) => take(Uint8Array.of(65)));
    expect(strFromU8(unzipSync(writer.finish())["größe.txt"] ?? new Uint8Array(0))).toBe("A");
  });
});
