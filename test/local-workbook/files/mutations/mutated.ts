import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { seededRandom } from "../../../../core/statistics/seededRandom";
import { busyWorkbook } from "../fixtures/busyWorkbook";
import { rawZip } from "../fixtures/rawZip";
import { Dice } from "./Dice";
import { mutatedText, mutatedXml } from "./mutatedText";

export interface Mutation {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was done to it, to be read beside a fault. */
  readonly how: string;
}

const sample = (name: string) => readFileSync(join("examples", name));
const csv = sample("pipeline.csv");
const dialects: readonly Buffer[] = [
  csv,
  Buffer.from(csv.toString("utf8").replaceAll(",", ";"), "latin1"),
  Buffer.from(`\ufeff${csv.toString("utf8").replaceAll(",", "\t")}`, "utf16le"),
];
const workbooks: readonly Uint8Array[] = [sample("pipeline.xlsx"), busyWorkbook()];

/** A file that was damaged, or changed by somebody who means ill. The same number gives the same file. */
export function mutated(number: number): Mutation {
  const dice = new Dice(seededRandom(number));
  const isText = number % 2 === 0;
  const whole = dice.of(isText ? dialects : workbooks);
  const kinds = isText ? [bits, cut, repeated, text] : [bits, cut, repeated, part, part, part, entries];
  const kind = dice.of(kinds);
  const bytes = kind(whole, dice);
  return { name: `${number}.${isText ? "csv" : "xlsx"}`, bytes, how: kind.name };
}

function bits(bytes: Uint8Array, dice: Dice): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let left = dice.below(20); left >= 0; left--) {
    const at = dice.below(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << dice.below(8));
  }
  return changed;
}

function cut(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [from, to] = dice.range(bytes.length);
  return dice.below(2) === 0
    ? bytes.subarray(0, to)
    : Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

function repeated(bytes: Uint8Array, dice: Dice): Uint8Array {
  const [from, to] = dice.range(bytes.length);
  const place = dice.below(bytes.length);
  return Buffer.concat([bytes.subarray(0, place), bytes.subarray(from, to), bytes.subarray(place)]);
}

function text(bytes: Uint8Array, dice: Dice): Uint8Array {
  return Buffer.from(mutatedText(Buffer.from(bytes).toString("latin1"), dice), "latin1");
}

/** One part has another content; the package around it is whole. */
function part(bytes: Uint8Array, dice: Dice): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = dice.below(parts.length);
  return rawZip(
    parts.map(([name, content], at) => ({
      name,
      content: at === chosen ? mutatedXml(Buffer.from(content).toString("utf8"), dice) : content,
    })),
  );
}

/** Entries that change places, are missing, come twice, share their bytes or lie about their size. */
function entries(bytes: Uint8Array, dice: Dice): Uint8Array {
  const listed = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));
  const [one, other] = [dice.below(listed.length), dice.below(listed.length)];
  const [first, second] = [listed[one], listed[other]];
  if (first === undefined || second === undefined) return bytes;
  switch (dice.below(5)) {
    case 0:
      return rawZip(
        listed.map((entry, at) =>
          at === one
            ? { ...second, name: first.name }
            : at === other
              ? { ...first, name: second.name }
              : entry,
        ),
      );
    case 1:
      return rawZip(listed.filter((_, at) => at !== one));
    case 2:
      return rawZip([...listed, { ...first, content: second.content }]);
    case 3:
      return rawZip(listed.map((entry, at) => ({ ...entry, shares: at === one && at > 0 })));
    default:
      return rawZip(
        listed.map((entry, at) => (at === one ? { ...entry, size: dice.below(2 ** 32) } : entry)),
      );
  }
}
