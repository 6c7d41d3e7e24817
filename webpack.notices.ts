import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Compilation, type Compiler, sources } from "webpack";
import { textless } from "./webpack.textless";

/** A package inside a bundle with the texts that have to go with it: its licence, and its notice where it has one. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly texts: readonly string[];
}

/** The packages of which a bundle holds something. Throws where one brings no text of its licence. */
export function packagesIn(compilation: Compilation): readonly BundledPackage[] {
  const everything = { modules: true, nestedModules: true, modulesSpace: 1e6, nestedModulesSpace: 1e6 };
  const { modules = [] } = compilation.getStats().toJson({ all: false, ...everything });
  const paths = modules.flatMap((one) => [one, ...(one.modules ?? [])]).map(({ name = "" }) => name);
  const folders = paths.flatMap(
    (path) => /^(?:\.\/)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(folders)].sort().map((folder) => packageAt(join(compilation.compiler.context, folder)));
}

function packageAt(folder: string): BundledPackage {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const texts = files
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const known = textless[name]?.();
  if (texts.length === 0 && known !== undefined) texts.push(known);
  if (texts.length === 0) throw new Error(`${name} ${version} has no text of its licence in ${folder}`);
  return { name, version, texts };
}

/** The texts, each once, with the packages that it belongs to above it. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const owners = new Map<string, string[]>();
  for (const { name, version, texts } of packages)
    for (const text of texts) owners.set(text, [...(owners.get(text) ?? []), `${name} ${version}`]);
  return [...owners].map(([text, names]) => `${names.join(", ")}\n\n${text}\n`).join("\n\n");
}

/** Puts the licences of all that a bundle holds into the LICENSE.txt beside each of its scripts, before the notices from within. */
export function licencesBeside(compiler: Compiler): void {
  compiler.hooks.thisCompilation.tap("licencesBeside", (compilation) => {
    const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
    compilation.hooks.processAssets.tap({ name: "licencesBeside", stage }, (assets) => {
      const licences = noticesOf(packagesIn(compilation));
      if (licences === "") return;
      const scripts = [...compilation.chunks].flatMap(({ files }) => [...files]);
      for (const script of scripts.filter((name) => name.endsWith(".js"))) {
        const beside = `${script}.LICENSE.txt`;
        const within = assets[beside]?.source().toString() ?? "";
        if (within !== "") compilation.deleteAsset(beside);
        compilation.emitAsset(beside, new sources.RawSource(`${licences}\n\n${within}`));
      }
    });
  });
}
