import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "./filesIn";
import type { SiteFiles } from "./SiteFiles";

/**
 * The releases of a site that stands, so that the next one has them as well: manifests that people installed point there.
 *
 * @param folder an earlier `dist/site`
 * @param version the release that is built now
 * @param built its files, as they lie under `v/<version>/`
 * @throws Error where this version was published with other files: what is published stays as it is
 */
export function keptReleases(folder: string, version: string, built: SiteFiles): SiteFiles {
  const releases = join(folder, "v");
  if (!existsSync(releases)) throw new Error(`${folder} is no site that was built: it has no folder v`);
  const kept = readdirSync(releases).flatMap((name) =>
    Object.entries(filesIn(join(releases, name))).map(
      ([path, content]) => [`v/${name}/${path}`, content] as const,
    ),
  );
  const others = kept.filter(([path]) => !path.startsWith(`v/${version}/`));
  // Packed copies are made anew.
  const same = kept.filter(([path]) => path.startsWith(`v/${version}/`) && !/\.(gz|br)$/.test(path));
  const changed = same.find(([path, content]) => {
    const now = built[path];
    return now === undefined || !Buffer.from(now).equals(content);
  });
  if (changed !== undefined)
    throw new Error(
      `${version} was published with another ${changed[0]}: what is published stays as it is. Give this one the next version`,
    );
  return Object.fromEntries(others);
}
