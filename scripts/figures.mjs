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
/** @type {readonly (readonly [string, ...string[]])[]} */
const calls = [
  ["review"],
  ["review", "--by", "amount"],
  ["review", "--by", "expected"],
  ["review", "--basis", "won"],
  ["customers"],
  ["team"],
  ["time"],
];

/**
 * What a build answers: its JSON, or the text and exit code where it refuses.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<unknown>}
 */
function answer(program, args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program, ...args, "--json"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    /** @type {Buffer[]} */
    const out = [];
    /** @type {Buffer[]} */
    const err = [];
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

/**
 * The paths at which two answers differ, with both values.
 *
 * @param {unknown} was
 * @param {unknown} now
 * @returns {string[]}
 */
function differences(was, now, path = "") {
  if (Object.is(was, now)) return [];
  const [older, newer] = [fieldsOf(was), fieldsOf(now)];
  if (!older || !newer) return [`${path || "all"}: ${JSON.stringify(was)} -> ${JSON.stringify(now)}`];
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((key) =>
    differences(older.get(key), newer.get(key), path === "" ? key : `${path}.${key}`),
  );
}

/** @param {unknown} value */
const fieldsOf = (value) =>
  typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;

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
