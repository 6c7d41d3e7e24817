import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync, version } from "esbuild";

/**
 * TypeScript for jest through esbuild, a tenth of the compiler's own time. Types are checked by `npm run types`. It moves no `jest.mock`
 * above the imports: that stands in a file of its own, which is imported first.
 *
 * @type {import("esbuild").TransformOptions}
 */
const options = {
  format: "cjs",
  target: "node20",
  jsx: "automatic",
  jsxImportSource: "preact",
  sourcemap: "inline",
  sourcesContent: false,
  // Jest runs tests where there is no import() without a flag of Node.
  supported: { "dynamic-import": false },
};
const itself = readFileSync(fileURLToPath(import.meta.url));

export default {
  /** @type {(source: string, path: string) => { code: string }} */
  process: (source, path) =>
    transformSync(source, { ...options, sourcefile: path, loader: path.endsWith("x") ? "tsx" : "ts" }),
  /** @type {(source: string, path: string) => string} */
  getCacheKey: (source, path) =>
    createHash("sha256")
      .update(itself)
      .update(version)
      .update(path)
      .update("\0")
      .update(source)
      .digest("hex"),
};
