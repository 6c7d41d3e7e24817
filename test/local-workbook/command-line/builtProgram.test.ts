import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const program = join(root, "dist/command-line/funnel-balance.js");
const sample = join(root, "examples/pipeline.csv");
const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The program as `npm run build` made it, in a process of its own. */
function run(...argv: readonly string[]) {
  expect(existsSync(program)).toBe(true);
  return spawnSync(process.execPath, [program, ...argv], { encoding: "utf8", timeout: 60_000 });
}

describe("the built program", () => {
  it("prints a review and ends with 0", () => {
    const { status, stdout, stderr } = run("review", sample, "--json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ id: "line-concentration", top: ["Sensors"] });
  });

  it("prints one line on standard error and ends with 2 where it cannot", () => {
    const { status, stdout, stderr } = run("review", join(folder, "missing.csv"));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(`funnel-balance: there is no file ${join(folder, "missing.csv")}\n`);
  });

  it("colours a CSV, and the workbook that it wrote, the same", () => {
    const [first, second] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
    expect(run("review", sample, "--colour", first).stderr).toBe(`${first} written with 3 rules of colour\n`);
    expect(run("review", first, "--colour", second).stderr).toBe(
      `${second} written with 3 rules of colour\n`,
    );
    const findings = (file: string) => JSON.parse(run("review", file, "--json").stdout).findings;
    expect(findings(second)).toEqual(findings(sample));
  });

  it("takes a database's package from beside itself, and never from the folder that somebody stands in", () => {
    const [alone, stands] = [join(folder, "program"), join(folder, "stands")];
    const planted = join(stands, "node_modules/pg");
    mkdirSync(alone);
    mkdirSync(planted, { recursive: true });
    copyFileSync(program, join(alone, "funnel-balance.js"));
    writeFileSync(join(planted, "index.js"), `require("node:fs").writeFileSync("ran", "")`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        join(alone, "funnel-balance.js"),
        "warehouse",
        "review",
        ...["--url", "postgres://host/sales", "--table", "deals"],
      ],
      { encoding: "utf8", cwd: stands, timeout: 60_000 },
    );
    expect([status, stderr]).toEqual([
      2,
      "funnel-balance: Postgres is not installed beside this program: npm install pg (with -g, if the program was installed with it)\n",
    ]);
    expect(existsSync(join(stands, "ran"))).toBe(false);
  });

  it("tells its version and its help", () => {
    expect(run("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run("review", "--help").stdout).toContain("Usage: funnel-balance review FILE");
  });
});
