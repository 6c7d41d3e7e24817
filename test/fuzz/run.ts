import fc from "fast-check";
import { anyArguments, books } from "./books";
import { type Effort, walkThrough } from "./walkThrough";

/** Documents of one seed: few enough to find one again. */
const block = 500;
/** As many kinds of fault are told at length. */
const mostTold = 40;

/** Asks everything of so many documents, counts the faults by kind, and tells the first of each with its seed and its document. */
async function main(count: number, seed: number, mostRows: number): Promise<number> {
  console.log(`seed ${seed}: ${count} documents of at most ${mostRows} rows`);
  // Of many small documents a part is asked, of long ones more.
  const effort: Effort =
    mostRows < 20 ? { questions: 39, panes: 25, twice: 25 } : { questions: 3, panes: 3, twice: 10 };
  const kinds = new Map<string, number>();
  let slowest = { step: "", milliseconds: 0 };
  let answers = 0;
  for (let from = 0; from < count; from += block) {
    const documents = fc.sample(fc.tuple(books(mostRows), anyArguments), {
      numRuns: Math.min(block, count - from),
      seed: seed + from,
    });
    for (const [index, [book, args]] of documents.entries()) {
      const walk = await walkThrough(book, args, effort);
      answers += walk.answers.length;
      if (walk.slowest.milliseconds > slowest.milliseconds) slowest = walk.slowest;
      for (const { step, what } of walk.faults) {
        const [first = ""] = what.split("\n");
        const kind = `${step}: ${first.replace(/\d+/g, "#")}`;
        if (!kinds.has(kind) && kinds.size < mostTold)
          console.log(
            `fault: ${step}: ${what}\n${fc.stringify(book.deals)}\n(document ${index} of seed ${seed + from})`,
          );
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    console.log(
      `${from + documents.length} documents, ${answers} answers, ${kinds.size} kinds of fault, slowest ${slowest.step} ${Math.round(slowest.milliseconds)} ms`,
    );
  }
  for (const [kind, times] of kinds) console.log(`${times} x ${kind.slice(0, 200)}`);
  return kinds.size;
}

const [count = "2000", seed = String(Date.now() % 1e9), mostRows = "45"] = process.argv.slice(2);
void main(Number(count), Number(seed), Number(mostRows)).then((faults) => {
  // Timers of panes that are closed may still run.
  process.exit(faults === 0 ? 0 : 1);
});
