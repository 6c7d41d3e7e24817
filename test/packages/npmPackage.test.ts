import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";

const root = join(__dirname, "../..");
/** Somewhere without a node_modules above it. */
const elsewhere = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(elsewhere, { recursive: true }));

test("the sources are packed by nobody: npm refuses with the way to the package, and without its scripts holds no source", () => {
  const pack = (...more: string[]) =>
    spawnSync("npm", ["pack", "--dry-run", "--json", "--offline", ...more], { cwd: root, encoding: "utf8" });
  const refused = pack();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain("npm run package");
  const [{ files }] = JSON.parse(pack("--ignore-scripts").stdout);
  expect(files.map(({ path }: { path: string }) => path).sort()).toEqual([
    "LICENSE",
    "README.md",
    "package.json",
  ]);
});

test("the packed command line runs by npx where nothing else is, and installs nothing with it", () => {
  const packing = spawnSync(process.execPath, ["scripts/package.mjs"], { cwd: root, encoding: "utf8" });
  expect([packing.stderr, packing.status]).toEqual(["", 0]);
  const { bin, scripts, dependencies, ...rest } = JSON.parse(
    readFileSync(join(root, "dist/npm/package.json"), "utf8"),
  );
  expect([bin, scripts, dependencies, rest.private]).toEqual([
    { "funnel-balance": "funnel-balance.js" },
    undefined,
    undefined,
    undefined,
  ]);

  const tarball = `funnel-balance-${version}.tgz`;
  copyFileSync(join(root, "dist/npm", tarball), join(elsewhere, tarball));
  copyFileSync(join(root, "examples/pipeline.csv"), join(elsewhere, "mine.csv"));
  const run = spawnSync("npx", ["--yes", "--offline", `./${tarball}`, "review", "mine.csv", "--json"], {
    cwd: elsewhere,
    encoding: "utf8",
    env: { ...process.env, npm_config_cache: join(elsewhere, "cache"), npm_config_update_notifier: "false" },
  });
  expect([run.stderr, run.status]).toEqual(["", 0]);
  expect(JSON.parse(run.stdout).deals.open).toBe(101);
});
