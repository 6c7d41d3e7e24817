import { callFunction } from "./inEnglish";

const column = (...cells: string[]) => cells.map((cell) => [cell]);
const deals = 4;
const types = column("Type", ...Array<string>(2 * deals).fill("New"));
const stages = column("Stage", ...Array<string>(deals).fill("Won"), ...Array<string>(deals).fill("Lost"));
const accounts = column(
  "Account",
  ...Array<string>(deals).fill("Acme"),
  ...Array<string>(deals).fill("Beta"),
);

const intervalWith = (given: readonly (readonly string[])[] | undefined) => {
  const table = callFunction("FUNNEL_EASE", [types, stages, undefined, undefined, given]);
  return (table as unknown[][])[1]?.slice(4, 7);
};

// Wilson's interval at 95 %: of 4 of 8, and of 1 of 2 (Wikipedia's formula by hand: (p + z²/2n ± z √(p q / n + z²/4n²)) / (1 + z²/n)).
test.each([
  ["each deal is a witness of its own without accounts", undefined, [0.5, 0.2152, 0.7848]],
  [
    "eight deals of two accounts, one that buys and one that does not, are two",
    accounts,
    [0.5, 0.0945, 0.9055],
  ],
])("%s", (_, given, expected) => {
  const interval = intervalWith(given);
  expected.forEach((value, index) => {
    expect(interval?.[index]).toBeCloseTo(value, 4);
  });
});
