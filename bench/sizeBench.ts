import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { measure } from "./measure";
import type { Row } from "./Row";

const kilobytes = (bytes: number) => bytes / 1000;
const bytes = (...path: string[]) => readFileSync(join("dist", ...path));

/** What users download, and how long Apps Script needs to load its half. */
export async function sizeBench(): Promise<Row[]> {
  const group = "bundles";
  const size = (name: string, value: number, ceiling: number): Row => ({
    group,
    name,
    value,
    unit: "kB",
    budget: { text: `at most ${ceiling} kB`, isKept: value <= ceiling },
  });
  const code = bytes("sheets-addon", "Code.js");
  const script = new Script(code.toString("utf8"));
  const load = await measure(() => script.runInContext(createContext(Object.create(null))), 21, 5);
  const compiled = await measure(
    () => new Script(code.toString("utf8")).runInContext(createContext(Object.create(null))),
    21,
    5,
  );
  return [
    size(
      "Excel custom functions beyond the pane, gzip",
      kilobytes(gzipSync(bytes("excel-addin", "formulas.js")).length),
      60,
    ),
    size(
      "Excel custom functions alone, gzip",
      kilobytes(gzipSync(bytes("excel-addin", "functions.js")).length),
      60,
    ),
    size("Apps Script Code.js, minified", kilobytes(code.length), 400),
    size(
      "Google Sheets Sidebar.html, gzip",
      kilobytes(gzipSync(bytes("sheets-addon", "Sidebar.html")).length),
      160,
    ),
    ...pageFiles(group),
    { group, name: "Code.js run in a bare V8", value: load.median, unit: "ms" },
    {
      group,
      name: "Code.js compiled and run in a bare V8",
      value: compiled.median,
      unit: "ms",
      budget: { text: "at most 40 ms", isKept: compiled.median <= 40 },
    },
  ];
}

function pageFiles(group: string): Row[] {
  if (!existsSync(join("dist", "page"))) return [];
  return readdirSync(join("dist", "page"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({
      group,
      name: `local page ${file}, gzip`,
      value: kilobytes(gzipSync(bytes("page", file)).length),
      unit: "kB" as const,
    }));
}
