import { jsonText } from "../../core/cells/jsonText";
import { contentHash } from "./contentHash";
import { replaceOnce } from "./replaceOnce";
import type { SiteFiles } from "./SiteFiles";

/**
 * The script by which a browser keeps these files.
 *
 * @param source `site/client/serviceWorker.js`
 * @param files what the page takes to run; its document is kept under the address of its folder, too
 */
export function serviceWorker(source: string, files: SiteFiles): string {
  const needed = Object.keys(files).filter((path) => !path.endsWith(".LICENSE.txt"));
  const listed = jsonText(["", ...needed]);
  return replaceOnce(
    replaceOnce(source, `"EDITION"`, jsonText(contentHash(files))),
    "= FILES;",
    `= ${listed};`,
  );
}
