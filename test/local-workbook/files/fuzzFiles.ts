import { fork } from "node:child_process";
import { type Ran, runMutation } from "./mutations/runMutation";

/**
 * `npm run fuzz:files -- 2000 [first]`: commands over mutated files, by number, so that each can be run again alone. A file that takes more
 * than 20 seconds or 1.5 GB, or is not answered with exit code 0 or 2, is a fault.
 */
const [count, first] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 0)];
const mostSeconds = 20;
const mostBytes = 1.5 * 2 ** 30;
const atOnce = 100;

if (process.send) {
  for (let number = first; number < first + count; number++) {
    process.send(runMutation(number));
  }
  process.send({ peak: process.resourceUsage().maxRSS * 1024 });
} else void main();

async function main(): Promise<void> {
  const faults: string[] = [];
  const codes = new Map<number, number>();
  let [slowest, peak] = [0, 0];
  const hear = (message: Ran | { readonly peak: number }) => {
    if ("peak" in message) {
      peak = Math.max(peak, message.peak);
      if (message.peak > mostBytes) faults.push(`${message.peak} bytes`);
      return;
    }
    codes.set(message.code, (codes.get(message.code) ?? 0) + 1);
    slowest = Math.max(slowest, message.milliseconds);
    if (message.fault !== null) faults.push(message.fault);
    if (message.milliseconds > mostSeconds * 1000)
      faults.push(`${message.number}: ${message.milliseconds} ms`);
  };
  for (let next = first; next < first + count; ) {
    const last = await batch(next, Math.min(atOnce, first + count - next), hear);
    if (last === null) next += atOnce;
    else {
      faults.push(`${last + 1}: the process ended, or took more than ${mostSeconds} seconds`);
      next = last + 2;
    }
    console.log(`${Math.min(next, first + count) - first} files, ${faults.length} faults`);
  }
  for (const fault of faults) console.log(fault);
  const told = [...codes].map(([code, files]) => `exit code ${code}: ${files}`).join(", ");
  console.log(
    `${told}; slowest ${Math.round(slowest)} ms, most memory ${Math.round(peak / 2 ** 20)} MB, ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** Null where every file of the batch was answered, else the last that was. */
function batch(
  from: number,
  files: number,
  hear: (message: Ran | { readonly peak: number }) => void,
): Promise<number | null> {
  return new Promise((done) => {
    const child = fork(__filename, [String(files), String(from)]);
    let [last, isWhole] = [from - 1, false];
    const kill = () => child.kill("SIGKILL");
    // The first file waits for the program to be loaded.
    let watch = setTimeout(kill, 3 * mostSeconds * 1000);
    child.on("message", (message: Ran | { readonly peak: number }) => {
      clearTimeout(watch);
      watch = setTimeout(kill, 2 * mostSeconds * 1000);
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
