interface Release {
  readonly version: string;
  /** The texts of these files. */
  readonly lock: string;
  readonly manifest: string;
  readonly changelog: string;
  /** What is released, such as v1.2.0, where it has a tag already. */
  readonly tag?: string | undefined;
}

/** What keeps a release from being one, a sentence each; none where all agree. */
export function releaseProblems({ version, lock, manifest, changelog, tag }: Release): readonly string[] {
  const locked: { readonly version: string } = JSON.parse(lock);
  const [, inManifest = "none"] = /<Version>([^<]*)<\/Version>/.exec(manifest) ?? [];
  const [, first = "none"] = /^## (.+)$/m.exec(changelog) ?? [];
  const rules: readonly (readonly [boolean, string])[] = [
    [/^\d+\.\d+\.\d+$/.test(version), `package.json says version ${version}, which is not three numbers`],
    [locked.version === version, `package-lock.json says version ${locked.version}, package.json ${version}`],
    [inManifest === `${version}.0`, `manifest.xml says version ${inManifest}, not ${version}.0`],
    [
      first === version || first.startsWith(`${version}, 2`),
      `the first heading of CHANGELOG.md is "${first}", not "${version}" with its day`,
    ],
    [!/not yet released/.test(changelog), "CHANGELOG.md still says of something that it is not yet released"],
    [tag === undefined || tag === `v${version}`, `the tag is ${tag}, not v${version}`],
  ];
  return rules.filter(([isKept]) => !isKept).map(([, problem]) => problem);
}
