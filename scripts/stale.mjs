import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

/** Everything that the command line and the page are built from. */
const sources = [
  "core",
  "sidebar",
  "local-workbook",
  "examples",
  "webpack.base.ts",
  "webpack.config.ts",
  "package-lock.json",
];

/**
 * Whether a built file is missing, or older than any source.
 *
 * @param {string} built
 */
export function isStale(built) {
  if (!existsSync(built)) return true;
  const time = statSync(built).mtimeMs;
  return sources.some((source) => newest(source) > time);
}

/**
 * A build leaves a file alone whose content stays the same: it is as good as new all the same.
 *
 * @param {string} built
 */
export function markBuilt(built) {
  utimesSync(built, new Date(), new Date());
}

/**
 * Folders count too: a deleted file changes only its folder's time.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), mtimeMs);
}
