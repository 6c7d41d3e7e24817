import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * `npm run fuzz:files -- 2000 [first]`: commands over mutated files, by number, so that each can be run again alone. A file that takes more
 * than 20 seconds of the processor or 1.5 GB, or is not answered with exit code 0 or 2, is a fault.
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const [count, first] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 0)];
const mostSeconds = 20;
/** A process that is not heard of for so long has come to no end, on any machine: milliseconds. */
const patience = 300_000;
const mostBytes = 1.5 * 2 ** 30;
const atOnce = 100;

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
const program = join(folder, "runMutations.cjs");
buildSync({
  entryPoints: ["test/local-workbook/files/mutations/runMutations.ts"],
  bundle: true,
  platform: "node",
  outfile: program,
  logLevel: "error",
});

/** @type {string[]} */
const faults = [];
/** @type {Map<number, number>} */
const codes = new Map();
let [slowest, peak] = [0, 0];

/** @param {{ peak: number } | import("../test/local-workbook/files/mutations/runMutation.ts").Ran} message */
function hear(message) {
  if ("peak" in message) {
    peak = Math.max(peak, message.peak);
    if (message.peak > mostBytes) faults.push(`${message.peak} bytes`);
    return;
  }
  const { code, milliseconds, fault, number } = message;
  codes.set(code, (codes.get(code) ?? 0) + 1);
  slowest = Math.max(slowest, milliseconds);
  if (fault !== null) faults.push(fault);
  if (milliseconds > mostSeconds * 1000) faults.push(`${number}: ${milliseconds} ms`);
}

/**
 * Null where every file of the batch was answered, else the last that was.
 *
 * @param {number} from
 * @param {number} files
 * @returns {Promise<number | null>}
 */
function batch(from, files) {
  return new Promise((done) => {
    const child = fork(program, [String(from), String(files)]);
    let [last, isWhole] = [from - 1, false];
    const kill = () => child.kill("SIGKILL");
    let watch = setTimeout(kill, patience);
    child.on("message", (/** @type {Parameters<typeof hear>[0]} */ message) => {
      clearTimeout(watch);
      watch = setTimeout(kill, patience);
      if ("peak" in message) isWhole = true;
      else last = message.number;
      hear(message);
    });
    child.on("close", () => {
      clearTimeout(watch);
      done(isWhole ? null : last);
    });
  });
}

for (let next = first; next < first + count; ) {
  const last = await batch(next, Math.min(atOnce, first + count - next));
  if (last !== null) faults.push(`${last + 1}: the process ended, or never ends`);
  next = last === null ? next + atOnce : last + 2;
  console.log(`${Math.min(next - first, count)} files, ${faults.length} faults`);
}
rmSync(folder, { recursive: true });
for (const fault of faults) console.log(fault);
const told = [...codes].map(([code, files]) => `exit code ${code}: ${files}`).join(", ");
const most = `slowest ${Math.round(slowest)} ms, most memory ${Math.round(peak / 2 ** 20)} MB`;
console.log(`${told}; ${most}, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
