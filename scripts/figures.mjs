import { spawn } from "node:child_process";

/**
 * `npm run figures -- BEFORE.js FILE...`: runs an older build of the command line and today's over files, and prints each field of
 * the JSON that differs. Exit code 1 where one does. A change that shall leave the figures alone is held against the last release so.
 */
const [before, ...files] = process.argv.slice(2);
if (before === undefined || files.length === 0) {
  console.error("Usage: npm run figures -- BEFORE.js FILE...");
  process.exit(2);
}
const after = "dist/command-line/funnel-balance.js";
const calls = [
  ["review"],
  ["review", "--by", "amount"],
  ["review", "--by", "expected"],
  ["review", "--basis", "won"],
  ["customers"],
  ["team"],
  ["time"],
];

/** What a build answers: its JSON, or the text and exit code where it refuses. */
function answer(program, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args, "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [out, err] = [[], []];
    child.stdout.on("data", (part) => out.push(part));
    child.stderr.on("data", (part) => err.push(part));
    child.on("close", (code) => {
      const text = Buffer.concat(out).toString();
      try {
        done(JSON.parse(text));
      } catch {
        done({ code, text, refusal: Buffer.concat(err).toString() });
      }
    });
  });
}

/** The paths at which two answers differ, with both values. */
function differences(was, now, path = "") {
  if (Object.is(was, now)) return [];
  const nested = (value) => value !== null && typeof value === "object";
  if (!nested(was) || !nested(now))
    return [`${path || "all"}: ${JSON.stringify(was)} -> ${JSON.stringify(now)}`];
  const keys = new Set([...Object.keys(was), ...Object.keys(now)]);
  return [...keys].flatMap((key) => differences(was[key], now[key], path === "" ? key : `${path}.${key}`));
}

let compared = 0;
let differing = 0;
for (const file of files)
  for (const [command, ...options] of calls) {
    const args = [command, file, ...options];
    const [was, now] = await Promise.all([answer(before, args), answer(after, args)]);
    const found = differences(was, now);
    compared++;
    if (found.length === 0) continue;
    differing++;
    console.log(`${args.join(" ")}\n${found.map((line) => `  ${line.slice(0, 300)}`).join("\n")}`);
  }
console.log(`${compared} answers compared, ${differing} differ`);
process.exit(differing === 0 ? 0 : 1);
