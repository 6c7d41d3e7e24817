import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./installMissing.mjs";

/** `npm test`: everything, in the order in which a fault is cheapest to see. CI leaves nothing out. */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
installMissing();
const { findTools } = await import("./findTools.mjs");

/**
 * Resolves with a script's exit code; what it printed is shown when it ends, so that two never mix.
 *
 * @param {string} script
 * @returns {Promise<number>}
 */
const npm = (script) =>
  new Promise((done) => {
    const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
    /** @type {Buffer[]} */
    const printed = [];
    child.stdout.on("data", (part) => printed.push(part));
    child.stderr.on("data", (part) => printed.push(part));
    child.on("close", (code) => {
      process.stdout.write(`\n> npm run ${script}\n${Buffer.concat(printed)}`);
      done(code ?? 1);
    });
  });

/**
 * One script after the other; the first that fails ends all.
 *
 * @param {...string} scripts
 */
async function inTurn(...scripts) {
  for (const script of scripts) {
    const code = await npm(script);
    if (code !== 0) process.exit(code);
  }
}

// The build has two processes, and the rows beside it end before or with it: two cores have work to the end.
await Promise.all([inTurn("build"), inTurn("types", "lint", "boundaries", "unity"), inTurn("unused")]);

const tools = findTools();
const missing = tools.filter((tool) => !tool.found);
if (process.env.CI && missing.length > 0) {
  for (const tool of missing) console.error(`CI runs every test, but ${tool.need} is missing: ${tool.get}`);
  process.exit(1);
}
const folders = [
  "anywhere",
  "long",
  "built",
  ...tools.filter((tool) => tool.found).map((tool) => tool.folder),
];
const environment = { ...process.env };
for (const tool of tools) if (tool.found) environment[tool.variable] ??= tool.found;

// A worker that drives a browser waits for it half of the time: two cores have work for four.
const workers = String(Math.max(4, availableParallelism()));
const report = join(mkdtempSync(join(tmpdir(), "funnel-balance-")), "jest.json");
console.log(`\n> jest: ${folders.join(", ")}`);
const jest = spawnSync(
  process.execPath,
  [
    "node_modules/jest/bin/jest.js",
    "--selectProjects",
    ...folders,
    "--maxWorkers",
    workers,
    "--json",
    "--outputFile",
    report,
  ],
  { stdio: ["ignore", "ignore", "inherit"], env: environment },
);
if (!existsSync(report)) process.exit(jest.status || 1);
/**
 * @typedef {{ status: string, title: string }} Assertion
 * @typedef {Record<"numPassedTests" | "numFailedTests" | "numPendingTests" | "numRuntimeErrorTestSuites", number>} Counts
 * @type {Counts & { testResults: { assertionResults: Assertion[] }[] }}
 */
const { testResults, numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } =
  JSON.parse(readFileSync(report, "utf8"));
rmSync(report);

for (const tool of missing) {
  const files = readdirSync(`test/${tool.folder}`, { recursive: true }).filter((file) =>
    /\.test\.tsx?$/.test(String(file)),
  );
  console.log(
    `Left out: ${files.length} test files of test/${tool.folder}: ${tool.need} is not here. ${tool.get}`,
  );
}

/**
 * How many tests have passed whose name begins with each of these, and a colon.
 *
 * @param {readonly string[]} starts
 */
const passed = (starts) =>
  starts.map((start) => {
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const count = tests.filter(
      ({ status, title }) => status === "passed" && title.startsWith(`${start}: `),
    ).length;
    return `${start} ${count}`;
  });
console.log(`\nCases of the contract passed: ${passed(["Excel", "Google Sheets", "local page"]).join(", ")}`);
const ways = ["Excel on the desktop", "Excel on the web", "built Code.js", "grid"];
console.log(`Formula cases as in core: ${passed(ways).join(", ")}`);
console.log(
  `\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed, ${numPendingTests} skipped`,
);
process.exit(jest.status ?? 1);
