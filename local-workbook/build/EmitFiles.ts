import { readFile } from "node:fs/promises";
import { type Compiler, sources } from "webpack";

/** Adds files to a build that no script imports: each is its sources, one after the other. */
export class EmitFiles {
  constructor(private readonly files: Readonly<Record<string, readonly string[]>>) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      compilation.hooks.processAssets.tapPromise("EmitFiles", async () => {
        for (const [name, paths] of Object.entries(this.files)) {
          const parts = await Promise.all(paths.map((path) => readFile(path)));
          for (const path of paths) compilation.fileDependencies.add(path);
          compilation.emitAsset(name, new sources.RawSource(Buffer.concat(parts)));
        }
      });
    });
  }
}
