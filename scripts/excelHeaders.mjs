import { extname } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/**
 * What a host of the Excel add-in sends with a file. Excel on the web reads functions.json from its own address, hence the cross-origin
 * header; Excel on Windows shows a picture of its own where an icon comes with any word about caching
 * (https://learn.microsoft.com/javascript/api/manifest/image). Nothing here keeps Excel on the web from showing the pane in its frame.
 *
 * @param {string} path
 * @returns {Readonly<Record<string, string>>}
 */
export function excelHeaders(path) {
  const type = types[extname(path)] ?? "application/octet-stream";
  const shared = { "Access-Control-Allow-Origin": "*", "Content-Type": type };
  return type === "image/png" ? shared : { ...shared, "Cache-Control": "no-store" };
}
