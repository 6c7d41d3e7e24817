import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { baseUrlOf, thisMachine } from "../../excel-addin/build/baseUrlOf";
import { version } from "../../package.json";
import { keptReleases } from "./keptReleases";
import { wholeSite } from "./wholeSite";

/**
 * Writes `dist/site`, each text with a packed copy beside it for hosts that hand those out. `--keep FOLDER` takes the releases over that an
 * earlier site holds.
 */
const folder = resolve(__dirname, "../../dist/site");
const baseUrl = baseUrlOf(process.env.FUNNEL_BALANCE_BASE_URL);
const built = wholeSite(baseUrl);
const [option, earlier = ""] = process.argv.slice(2);
const kept = option === "--keep" ? keptReleases(earlier, version, built) : {};
const files = { ...kept, ...built };

rmSync(folder, { recursive: true, force: true });
for (const [path, content] of Object.entries(files)) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  if (kept[path] !== undefined || !/\.(html|js|css|json|xml|webmanifest)$/.test(path)) continue;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  );
}
console.log(`dist/site: ${Object.keys(files).length} files. Its manifests point to ${baseUrl}.`);
if (baseUrl === thisMachine)
  console.log("For a host of your own set FUNNEL_BALANCE_BASE_URL to its address, and run this again.");
