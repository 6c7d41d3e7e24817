import fc from "fast-check";
import type { Block, Told } from "./Block";
import { anyArguments, booksOfAllSizes } from "./books";
import { walkThrough } from "./walkThrough";

/** Asks everything of each document of a block; hears before each which one it is, so that one that never ends is known. */
async function askBlock({ seed, documents }: Block, before: (index: number) => void): Promise<Told> {
  const kinds = new Map<string, { times: number; readonly first: string }>();
  let slowest = { step: "", milliseconds: 0 };
  let answers = 0;
  const drawn = fc.sample(fc.tuple(booksOfAllSizes, anyArguments), { numRuns: documents, seed });
  for (const [index, [book, args]] of drawn.entries()) {
    before(index);
    const walk = await walkThrough(book, args);
    answers += walk.answers.length;
    if (walk.slowest.milliseconds > slowest.milliseconds) slowest = walk.slowest;
    for (const { step, what } of walk.faults) {
      const kind = `${step}: ${(what.split("\n")[0] ?? "").replace(/\d+/g, "#")}`;
      const known = kinds.get(kind);
      if (known !== undefined) known.times++;
      else
        kinds.set(kind, {
          times: 1,
          first: `${step}: ${what}\n${fc.stringify(book.deals)}\n(document ${index} of seed ${seed})`,
        });
    }
  }
  return {
    seed,
    documents,
    answers,
    slowest,
    faults: [...kinds].map(([kind, found]) => ({ kind, ...found })),
  };
}

/** Where the parent was ended nobody hears, and that is no fault. */
const tell = (message: object) => void process.send?.(message, () => undefined);

/** In a process of its own, one block after the other, as scripts/fuzz.mjs hands them over. */
process.on("message", (block: Block) => {
  void askBlock(block, (index) => tell({ index })).then(tell);
});

process.on("disconnect", () => process.exit());
