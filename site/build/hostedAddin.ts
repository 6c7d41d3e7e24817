import { hostedFiles } from "../../excel-addin/build/hostedFiles";
import { demonstration } from "./demonstration";
import type { SiteFiles } from "./SiteFiles";

/** The files for Google Apps Script, in the order in which they are pasted, and the licences that go with them. */
export const scriptFiles = ["Code.js", "Sidebar.html", "appsscript.json", "Licences.html"];

/**
 * One release of the add-ins as hosts load it: Excel's pane, functions and icons with the manifest that points here, and the script for
 * Google Sheets.
 *
 * @param excel the built `dist/excel-addin`, whose scripts are the same wherever they lie
 * @param sheets the built `dist/sheets-addon`
 * @param address where this folder will be, over HTTPS
 */
export function hostedAddin(excel: SiteFiles, sheets: SiteFiles, address: string): SiteFiles {
  const { "manifest-dev.xml": _, ...shipped } = { ...excel, ...hostedFiles(address) };
  const scripts = scriptFiles.map((name) => [`sheets/${name}`, sheets[name] ?? ""]);
  return { ...shipped, ...Object.fromEntries(scripts), "demonstration.xlsx": demonstration() };
}
