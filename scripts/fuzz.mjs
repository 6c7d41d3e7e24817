import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/**
 * `npm run fuzz -- 100000 [seed] [processes]`: asks everything of as many random documents. The same command with the seed that it printed
 * goes on where it was ended, as long as the program is the same.
 *
 * @typedef {import("../test/fuzz/Block").Told} Told
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const count = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? Date.now() % 1e9);
const processes = Number(process.argv[4] ?? availableParallelism());

/** Documents of one seed, and of one process: panes leave timers behind, and faults of memory should show where they arise. */
const [ofABlock, ofAProcess] = [250, 5000];
/** No document takes so long on any machine: milliseconds. */
const patience = 300_000;

const folder = "node_modules/.cache/fuzz";
mkdirSync(folder, { recursive: true });
// One bundle, since the pane's framework comes as modules alone.
const built = buildSync({
  entryPoints: ["test/fuzz/run.ts"],
  bundle: true,
  write: false,
  platform: "node",
  target: "node20",
  jsx: "automatic",
  jsxImportSource: "preact",
  // Styles of the tabs that are put on the page with them.
  loader: { ".css": "text" },
  logLevel: "error",
});
const [text = ""] = built.outputFiles.map((file) => file.text);
const name = `${folder}/${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
const [program, progress] = [`${name}.cjs`, `${name}-${seed}.jsonl`];
writeFileSync(program, text);

/** @type {Map<number, Told>} */
const told = new Map();
const kept = existsSync(progress) ? readFileSync(progress, "utf8").split("\n").filter(Boolean) : [];
for (const line of kept) {
  const block = /** @type {Told} */ (JSON.parse(line));
  told.set(block.seed, block);
}
const blocks = Array.from({ length: Math.ceil(count / ofABlock) }, (_, at) => ({
  seed: seed + at * ofABlock,
  documents: Math.min(ofABlock, count - at * ofABlock),
})).filter((block) => told.get(block.seed)?.documents !== block.documents);
console.log(`seed ${seed}: ${count} documents, ${told.size} blocks done before`);

/** @param {Told} block */
function keep(block) {
  for (const { kind, first } of block.faults)
    if (![...told.values()].some(({ faults }) => faults.some((fault) => fault.kind === kind)))
      console.log(`fault: ${first}`);
  told.set(block.seed, block);
  appendFileSync(progress, `${JSON.stringify(block)}\n`);
  if (told.size % 8 === 0) console.log(summary());
}

function summary() {
  const all = [...told.values()];
  const sum = (/** @type {(block: Told) => number} */ of) =>
    all.reduce((total, block) => total + of(block), 0);
  const kinds = new Set(all.flatMap(({ faults }) => faults.map(({ kind }) => kind)));
  const { step, milliseconds } = all
    .map(({ slowest }) => slowest)
    .reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one), {
      step: "",
      milliseconds: 0,
    });
  return (
    `${sum(({ documents }) => documents)} documents, ${sum(({ answers }) => answers)} answers, ` +
    `${kinds.size} kinds of fault, slowest ${step} ${Math.round(milliseconds)} ms`
  );
}

/** A process that asks block after block until none is left, or it is old. */
function work() {
  let next = blocks.shift();
  if (next === undefined) return Promise.resolve();
  return new Promise((done) => {
    const child = fork(program);
    let [asked, index] = [0, 0];
    const kill = () => child.kill("SIGKILL");
    let watch = setTimeout(kill, patience);
    const ask = () => {
      if (next === undefined || asked >= ofAProcess) child.kill();
      else child.send(next);
    };
    child.on("message", (/** @type {Told | { index: number }} */ message) => {
      clearTimeout(watch);
      watch = setTimeout(kill, patience);
      if ("index" in message) index = message.index;
      else {
        keep(message);
        asked += message.documents;
        next = asked < ofAProcess ? blocks.shift() : undefined;
        ask();
      }
    });
    child.on("close", () => {
      clearTimeout(watch);
      if (next !== undefined) {
        const first = `document ${index} of seed ${next.seed} ended the process, or never ends`;
        keep({
          ...next,
          answers: 0,
          slowest: { step: "", milliseconds: 0 },
          faults: [{ kind: "ended", times: 1, first }],
        });
      }
      done(work());
    });
    ask();
  });
}

await Promise.all(Array.from({ length: processes }, work));
console.log(summary());
/** @type {Map<string, number>} */
const kinds = new Map();
for (const { faults } of told.values())
  for (const { kind, times } of faults) kinds.set(kind, (kinds.get(kind) ?? 0) + times);
for (const [kind, times] of kinds) console.log(`${times} x ${kind.slice(0, 200)}`);
if (kinds.size === 0) {
  rmSync(progress);
  rmSync(program);
}
process.exitCode = kinds.size === 0 ? 0 : 1;
