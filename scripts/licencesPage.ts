interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** The part of package-lock.json that says what is installed with `dependencies`, and under which licence. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** Licences under which a part may go into a work under the MIT licence, its notice kept. */
const compatible: readonly string[] = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

/** Packages whose package.json is silent and whose LICENSE file is not. */
const statedInFile: Readonly<Record<string, string>> = { "@univerjs/telemetry": "Apache-2.0" };

/** Production packages, those of packages too, by licence; "" for those whose package.json states none. */
export function productionLicences({ packages }: Lock): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [path, { version, license, dev }] of Object.entries(packages)) {
    if (path === "" || dev) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const licence = license ?? statedInFile[name] ?? "";
    found.set(licence, (found.get(licence) ?? new Set()).add(`${name} ${version}`));
  }
  return new Map(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([licence, names]) => [licence, [...names].sort()]),
  );
}

export const isCompatible = (licence: string): boolean => compatible.includes(licence);

/** docs/LICENCES.md. */
export function licencesPage(lock: Lock): string {
  const licences = [...productionLicences(lock)];
  const section = ([licence, names]: readonly [string, readonly string[]]) =>
    `## ${licence === "" ? "No licence stated" : licence} (${names.length})\n\n${names.join(" · ")}\n`;
  return `# Licences of what we build on

This page is written by \`npm run docs\` from package-lock.json; a test fails when it is stale, or when a licence is not
compatible with the MIT licence of Funnel Balance. It lists the packages of \`dependencies\` with all that they bring;
tools for building and testing are in nothing that we ship. Each bundle keeps its parts' notices in a LICENSE.txt beside it; the add-on of Google Sheets in Licences.html.

${licences.map(section).join("\n")}`;
}
