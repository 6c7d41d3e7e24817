import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";

const root = join(__dirname, "../..");
const folders = ["core", "sidebar", "excel-addin", "sheets-addon", "local-workbook", "warehouse"];

/** The modules that others import for what they do and not for what they give. */
const forTheirEffect = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const file = join(folder, path);
      return [...readFileSync(join(root, file), "utf8").matchAll(/^import "(\.[^"]+)";/gm)].map(
        ([, to = ""]) => `./${normalize(join(file, "..", to))}.ts`,
      );
    }),
);

test("package.json names each module that does something when it is loaded: a bundle leaves out all others of which it uses nothing", () => {
  const { sideEffects } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(sideEffects).toEqual([...new Set(forTheirEffect)].sort());
  expect(sideEffects).toContain("./sheets-addon/server/youngerMembers.ts");
});
