import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = join(__dirname, "../../../dist/command-line/funnel-balance.js");
const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Long cells that do not pack well, so that there is something to write. */
const letters = (row: number, times: number) =>
  Array.from({ length: times }, (_, at) => ((row * 2654435761 + at * 40503) >>> 7).toString(36)).join("");
const original = join(folder, "deals.csv");
writeFileSync(
  original,
  `Account,Product,Stage,Amount,Notes\n${Array.from({ length: 300 }, (_, row) => `Acme ${row % 90},${row % 3 === 0 ? "Valves" : "Sensors"},Open,${row},${letters(row, 600)}\n`).join("")}`,
);
const content = readFileSync(original);
const out = (name: string) => join(folder, `${name}.xlsx`);

const kills = Number(process.env.FUNNEL_BALANCE_KILLS ?? 12);

test(`killed ${kills} times at any moment, the program leaves the original whole and never half a copy`, async () => {
  const began = Date.now();
  const whole = spawnSync(process.execPath, [program, "review", original, "--colour", out("whole")]);
  const takes = Date.now() - began;
  expect(whole.status).toBe(0);
  const wanted = readFileSync(out("whole"));
  const told = { whole: 0, absent: 0 };
  for (let kill = 0; kill < kills; kill++) {
    const copy = out(`copy${kill}`);
    const child = spawn(process.execPath, [program, "review", original, "--colour", copy], {
      stdio: "ignore",
    });
    const ended = new Promise((done) => child.on("close", done));
    // The later half of a run is where the copy is made and written.
    const moment = setTimeout(() => child.kill("SIGKILL"), takes * (0.5 + (0.6 * kill) / kills));
    await ended;
    clearTimeout(moment);
    expect(readFileSync(original).equals(content)).toBe(true);
    const isThere = readdirSync(folder).includes(`copy${kill}.xlsx`);
    told[isThere ? "whole" : "absent"]++;
    if (isThere) expect(readFileSync(copy).equals(wanted)).toBe(true);
  }
  expect(told.whole + told.absent).toBe(kills);
  process.stdout.write(`${kills} kills: ${told.whole} whole copies, ${told.absent} none\n`);
}, 600_000);

test("a disk that is full leaves nothing, so that the next try can write", () => {
  const copy = out("full");
  const before = readdirSync(folder);
  // The shell's limit of a file's size, in blocks of a kilobyte, ends the writing as a full disk does.
  const { status, stderr } = spawnSync(
    "bash",
    [
      "-c",
      'ulimit -f 64; exec "$@"',
      "bash",
      process.execPath,
      program,
      "review",
      original,
      "--colour",
      copy,
    ],
    { encoding: "utf8" },
  );
  expect(status).toBe(2);
  expect(stderr).toBe(`funnel-balance: ${copy} cannot be written: EFBIG: file too large\n`);
  expect(readdirSync(folder)).toEqual(before);
  expect(spawnSync(process.execPath, [program, "review", original, "--colour", copy]).status).toBe(0);
});
