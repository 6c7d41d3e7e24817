import { groupPatterns, type RepeatPatterns } from "../../core/customers/history/repeatPatterns";
import { chanceAlive } from "../../core/customers/value/chanceAlive";
import type { DropoutModel } from "../../core/customers/value/DropoutModel";
import { fitBuying } from "../../core/customers/value/fitBuying";
import { whatIsAhead } from "../../core/customers/value/whatIsAhead";
import { sum } from "../../core/statistics/sum";
import { betaDraw, gammaDraw, waitDraw } from "./draws";
import { type Simulation, simulatedRatio, times } from "./Simulation";

const truths = [
  { of: "shoppers", r: 0.6, alpha: 6, a: 0.9, b: 1.6 },
  { of: "firms", r: 2, alpha: 16, a: 0.8, b: 4 },
] as const;
type Truth = (typeof truths)[number];

/** Customers told to be lost over the next 12 months, over those who are, buying and stopping as the model has it. */
export const lostCustomers: Simulation = {
  name: "customers told to be lost over 12 months, over those who are",
  run: (runs, random) =>
    truths.flatMap((truth) =>
      [30, 60, 120, 400].map((customers) => {
        const told = times(Math.ceil(runs / 4), () => lost(customers, truth, random));
        return simulatedRatio({ customers, of: truth.of }, "told / truth", told.flat(), [0.85, 1.15]);
      }),
    ),
};

const year = 52.18;

/** None where no model is told. */
function lost(customers: number, truth: Truth, random: () => number) {
  const made = times(customers, () => account(truth, random));
  const column = (of: (each: ReturnType<typeof account>) => number) => Float64Array.from(made, of);
  const patterns = groupPatterns(
    column(({ x }) => x),
    column(({ last }) => last),
    column(({ age }) => age),
  );
  const { buying } = fitBuying(patterns);
  if (!buying.ok) return [];
  return [{ told: expectedLost(patterns, buying.model), truth: made.filter(({ isLost }) => isLost).length }];
}

/** As `attrition` adds it up. */
function expectedLost({ x, last, age, count }: RepeatPatterns, model: DropoutModel): number {
  const chances = Array.from(x, (repeats, place) => {
    const shown = [repeats, last[place] ?? Number.NaN, age[place] ?? Number.NaN] as const;
    return (
      (count[place] ?? Number.NaN) * (chanceAlive(model, ...shown) - whatIsAhead(model, ...shown, year).alive)
    );
  });
  return sum(chances);
}

/** One that buys and may stop after each purchase, the first among them. */
function account({ r, alpha, a, b }: Truth, random: () => number) {
  const rate = gammaDraw(r, random) / alpha;
  const stops = betaDraw(a, b, random);
  const age = 40 + 64 * random();
  const seen = { x: 0, last: 0 };
  let isAlive = random() >= stops;
  let time = 0;
  while (isAlive) {
    time += waitDraw(rate, random);
    if (time > age) break;
    seen.x++;
    seen.last = time;
    isAlive = random() >= stops;
  }
  let stays = isAlive;
  while (stays && time <= age + year) {
    stays = random() >= stops;
    time += waitDraw(rate, random);
  }
  return { ...seen, age, isLost: isAlive && !stays };
}
