import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { releaseProblems } from "./releaseProblems";

/**
 * `npm run release:check [-- TAG]`: whether what is here may go out as the release that it says it is. The pane and the site take their
 * version from package.json.
 */
const text = (file: string) => readFileSync(join(__dirname, "..", file), "utf8");
const problems = releaseProblems({
  version,
  lock: text("package-lock.json"),
  manifest: text("manifest.xml"),
  changelog: text("CHANGELOG.md"),
  tag: process.argv[2],
});
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`${version} may be released`);
process.exitCode = problems.length === 0 ? 0 : 1;
