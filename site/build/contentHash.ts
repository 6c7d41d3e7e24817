import { createHash } from "node:crypto";
import type { SiteFiles } from "./SiteFiles";

/** Ten letters and digits that change with any name or any byte of these files. */
export function contentHash(files: SiteFiles): string {
  const hash = createHash("sha256");
  for (const [path, content] of Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(path).update("\0").update(content).update("\0");
  return hash.digest("hex").slice(0, 10);
}
