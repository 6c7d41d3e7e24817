/** English: everything that people read, a section a file in the folder `en`. */
export * as format from "./en/format";
export * as page from "./en/page";
export * as sheets from "./en/sheets";
