import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const sources = readdirSync(join(root, "test"), { recursive: true })
  .map(String)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: `test/${file}`, text: readFileSync(join(root, "test", file), "utf8") }));

interface Row {
  readonly finding: string;
  readonly state: string;
  readonly test: string;
}

/** The table "Each finding" of a page. */
function rowsOf(page: string): readonly Row[] {
  const text = readFileSync(join(root, "docs/hosts", page), "utf8");
  const [, section = ""] = /## Each finding\n([\s\S]*?)\n## /.exec(text) ?? [];
  return [...section.matchAll(/^\| (\d+) \|.*\|$/gm)].map(([line, finding = ""]) => {
    const [, , , state = "", test = ""] = line
      .split(" | ")
      .flatMap((cell, at) => (at === 0 ? ["", cell] : [cell]));
    return { finding, state, test: test.replace(/ \|$/, "") };
  });
}

/** A title as a test says it: what stands for a part that differs by case, or is left out, is anything. */
function isSaid(title: string): boolean {
  const pieces = title.split(/\s*\.\.\.\s*/).filter((piece) => piece !== "");
  return sources.some(({ text }) => pieces.every((piece) => text.includes(piece)));
}

test.each([
  ["excel.md", 30],
  ["sheets.md", 33],
])(
  "docs/hosts/%s has a row for each of the %d findings, with its state and how it is seen",
  (page, findings) => {
    const rows = rowsOf(page);
    expect(rows.map(({ finding }) => Number(finding))).toEqual(
      Array.from({ length: findings }, (_, i) => i + 1),
    );
    expect(rows.filter(({ state }) => !/^(mended|answered|believed)/.test(state))).toEqual([]);
    expect(rows.filter(({ test }) => test === "")).toEqual([]);
  },
);

test.each(["excel.md", "sheets.md"])(
  "each test that docs/hosts/%s names is there, by its file and its title",
  (page) => {
    const rows = rowsOf(page);
    const files = rows.flatMap(({ test }) =>
      [...test.matchAll(/`([\w/]+\.test\.ts)`/g)].map(([, file = ""]) => file),
    );
    const titles = rows.flatMap(({ test }) =>
      [...test.matchAll(/"([^"]+)"/g)].map(([, title = ""]) => title),
    );
    expect(files.length + titles.length).toBeGreaterThan(30);
    expect(files.filter((name) => !sources.some(({ file }) => file.endsWith(name)))).toEqual([]);
    expect(titles.filter((title) => !isSaid(title))).toEqual([]);
  },
);
