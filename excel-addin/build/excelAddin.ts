import { resolve } from "node:path";
import { type Compiler, type Configuration, sources } from "webpack";
import { base } from "../../webpack.base";
import { licencesBeside } from "../../webpack.notices";
import { baseUrlOf } from "./baseUrlOf";
import { hostedFiles } from "./hostedFiles";

const here = (path: string) => resolve(__dirname, "..", path);

/**
 * `dist/excel-addin`: what a static host serves over HTTPS, and the manifest that points there. The address is this machine's, or
 * that of the variable FUNNEL_BALANCE_BASE_URL. `manifest-dev.xml` always points to this machine.
 */
export function excelAddin(): Configuration[] {
  const baseUrl = baseUrlOf(process.env.FUNNEL_BALANCE_BASE_URL);
  const shared = { ...base("excel-addin"), target: ["web", "es2020"] };
  return [
    {
      ...shared,
      name: "excel-addin",
      // A pane of the former release, open for days, asks for its own file and gets no other.
      output: {
        ...shared.output,
        clean: { keep: /^functions\.js/ },
        chunkFilename: "[name].[contenthash:10].js",
      },
      // The pane's page runs the functions behind the pane, and takes from it what both stand on.
      entry: {
        taskpane: here("taskpane/main.ts"),
        formulas: { import: here("functions/main.ts"), dependOn: "taskpane" },
      },
      plugins: [licencesBeside, emit(() => hostedFiles(baseUrl))],
    },
    // The manifest names a script of the functions alone, which stands on nothing else.
    {
      ...shared,
      name: "excel-addin-functions",
      output: { ...shared.output, clean: false },
      entry: { functions: here("functions/main.ts") },
      plugins: [licencesBeside],
    },
  ];
}

/** Adds files that no script imports, as they are: webpack would rewrite HTML too, the content security policy with it. */
function emit(made: () => Readonly<Record<string, string | Buffer>>) {
  return {
    apply(compiler: Compiler): void {
      compiler.hooks.thisCompilation.tap("emit", (compilation) => {
        compilation.hooks.processAssets.tap("emit", () => {
          for (const [name, content] of Object.entries(made()))
            compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        });
      });
    },
  };
}
