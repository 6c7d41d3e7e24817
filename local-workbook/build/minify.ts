import { transform } from "esbuild";
import type { Compiler } from "webpack";

/**
 * Minifies with esbuild, which takes seconds for the grid where webpack's own choice takes minutes. The notices within go into a
 * LICENSE.txt beside each script.
 */
export function minify(compiler: Compiler): void {
  const { Compilation, sources } = compiler.webpack;
  const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
  compiler.hooks.compilation.tap("minify", (compilation) => {
    compilation.hooks.processAssets.tapPromise({ name: "minify", stage }, async (assets) => {
      for (const [name, source] of Object.entries(assets).filter(([name]) => name.endsWith(".js"))) {
        const { code, legalComments } = await transform(String(source.source()), {
          minify: true,
          legalComments: "external",
          charset: "utf8",
          target: "es2022",
        });
        const beside = `${name}.LICENSE.txt`;
        const banner = `/*! For license information please see ${beside} */\n`;
        compilation.updateAsset(name, new sources.RawSource(banner + code), { minimized: true });
        if (legalComments) compilation.emitAsset(beside, new sources.RawSource(legalComments));
      }
    });
  });
}
