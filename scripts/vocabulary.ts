import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { openWorkbookFile } from "../local-workbook/files/openWorkbookFile";
import { type SeenHeaders, unmatchedHeaders, unmatchedOfTable } from "./unmatched";

/**
 * `npm run vocabulary -- FILE...`: what of real headers and stages our vocabularies do not know. A .json file lists headers by what they mean:
 * `{ "owner": [{ "header": "Assigned To", "source": "where it was seen" }] }`; of any other file each sheet with deals is read.
 */
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error("Usage: npm run vocabulary -- FILE...");
  process.exit(2);
}

for (const file of files) {
  if (/\.json$/i.test(file)) tellHeaders(file, readHeaders(file));
  else tellTables(file);
}

function readHeaders(file: string): SeenHeaders {
  const lists: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (isSeenHeaders(lists)) return lists;
  console.error(`${file}: not lists of headers by what they mean`);
  return process.exit(2);
}

function isSeenHeaders(value: unknown): value is SeenHeaders {
  const isHeader = (each: unknown) =>
    typeof each === "object" && each !== null && "header" in each && typeof each.header === "string";
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((list) => Array.isArray(list) && list.every(isHeader))
  );
}

function tellHeaders(file: string, seen: SeenHeaders): void {
  const found = unmatchedHeaders(seen);
  const all = Object.values(seen).flat().length;
  console.log(`${basename(file)}: ${found.length} of ${all} headers do not match`);
  for (const { means, header, source, says } of found) {
    const instead = says.length > 0 ? `, read as ${says.join(" or ")}` : "";
    console.log(`  ${means}: "${header}"${instead} (${source})`);
  }
}

function tellTables(file: string): void {
  for (const { name, cells } of openWorkbookFile(readFileSync(file), basename(file)).sheets) {
    const found = unmatchedOfTable(cells);
    if (found === null) continue;
    const place =
      name === basename(file).replace(/\.[^.]*$/, "") ? basename(file) : `${basename(file)}, ${name}`;
    for (const [what, words] of Object.entries(found)) {
      if (words.length > 0)
        console.log(`${place}: ${what} ${words.map((word: string) => `"${word}"`).join(", ")}`);
    }
  }
}
