import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(join(__dirname, "../..", file), "utf8");
const locked = (file: string): [string, Locked][] =>
  Object.entries<Locked>(JSON.parse(read(file)).packages).filter(([path]) => path !== "");
const nameOf = (path: string, { name }: Locked) => name ?? path.replace(/^.*node_modules\//, "");

test.each([
  ["package-lock.json", 1000],
  ["bench/package-lock.json", 20],
])("every package of %s says its checksum and comes from npm's registry", (file, least) => {
  const packages = locked(file);
  expect(packages.length).toBeGreaterThan(least);
  for (const [path, entry] of packages) {
    const name = nameOf(path, entry);
    const base = name.replace(/^.*\//, "");
    expect([path, entry.integrity]).toEqual([path, expect.stringMatching(/^sha512-[A-Za-z0-9+/]{86}==$/)]);
    expect(entry.resolved).toBe(`https://registry.npmjs.org/${name}/-/${base}-${entry.version}.tgz`);
  }
});

test("dependencies have exact versions, and the lockfile has those", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json"));
  const versions = new Map(locked("package-lock.json").map(([path, { version }]) => [path, version]));
  for (const [name, wanted] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
    const [exact = ""] = /\d+\.\d+\.\d+$/.exec(wanted) ?? [];
    expect([name, wanted.replace(/^npm:[\w-]+@/, "")]).toEqual([name, exact]);
    expect([name, versions.get(`node_modules/${name}`)]).toEqual([name, exact]);
  }
});

test("what an install script does is known of each package that has one; none is needed", () => {
  const scripts = locked("package-lock.json").flatMap(([path, entry]) =>
    entry.hasInstallScript ? [`${nameOf(path, entry)}${entry.dev ? "" : ", shipped"}`] : [],
  );
  // protobufjs comes with the grid's protocol, prints a line about its version, and is in no bundle.
  expect(scripts).toEqual(["@parcel/watcher", "@swc/core", "esbuild", "protobufjs, shipped"]);
});

test("nothing without a stated licence of use comes with the grid", () => {
  const names = locked("package-lock.json").map(([path, entry]) => nameOf(path, entry));
  expect(names.filter((name) => name.startsWith("@univerjs-pro/") || name === "@univerjs/presets")).toEqual(
    [],
  );
});
