import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../../local-workbook/command-line/writeWhole";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = Buffer.from("new");

test("writeWhole writes a file and leaves nothing beside it", () => {
  writeWhole(join(folder, "a.xlsx"), bytes);
  expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  expect(readFileSync(join(folder, "a.xlsx"), "utf8")).toBe("new");
});

test.each<[string, (path: string) => void]>([
  ["a file", (path) => writeFileSync(path, "old")],
  ["a folder", (path) => mkdirSync(path)],
  ["a link to nothing", (path) => symlinkSync(join(folder, "nothing"), path)],
  [
    "another name of a file",
    (path) => {
      writeFileSync(join(folder, "first"), "old");
      linkSync(join(folder, "first"), path);
    },
  ],
])("writeWhole refuses to replace %s, and leaves nothing", (_, make) => {
  const path = join(folder, "a.xlsx");
  make(path);
  const before = readdirSync(folder);
  expect(() => writeWhole(path, bytes)).toThrow(expect.objectContaining({ code: "EEXIST" }));
  expect(readdirSync(folder)).toEqual(before);
});

test("writeWhole says that a folder is missing, and makes none", () => {
  expect(() => writeWhole(join(folder, "none", "a.xlsx"), bytes)).toThrow("ENOENT");
  expect(readdirSync(folder)).toEqual([]);
});
