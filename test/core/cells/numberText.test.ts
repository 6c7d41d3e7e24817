import fc from "fast-check";
import { numberText } from "../../../core/cells/numberText";
import * as format from "../../../core/words/en/format";

test.each([
  [1234.5, { decimals: 2 }, "1234.50"],
  [2.04, { decimals: 1 }, "2.0"],
  [2.04, { atMost: 1 }, "2"],
  [2.5, { atMost: 3 }, "2.5"],
  [0.000123456, { digits: 3 }, "0.000123"],
  [1840000, { digits: 3 }, "1840000"],
  [0, { decimals: 1 }, "0.0"],
] as const)("numberText(%d, %j) is %s", (value, precision, text) => {
  expect(numberText(value, precision)).toBe(text);
});

const none = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

test.each(none)("numberText(%d, ...) is nothing", (value) => {
  for (const precision of [{ decimals: 1 }, { atMost: 1 }, { digits: 3 }])
    expect(numberText(value, precision)).toBe("");
});

test("no number of words is one that is none, whatever is counted", () => {
  const { percent, whole, votes, oneDecimal, thousandths, tenths, money, plural, percentsApart, day } =
    format;
  const numbers = fc.oneof(fc.constantFrom(...none), fc.double());
  fc.assert(
    fc.property(numbers, numbers, (one, other) => {
      const shown = [percent, whole, votes, oneDecimal, thousandths, tenths, day].map((of) => of(one));
      const said = [
        ...shown,
        money(one, "€"),
        money(one, "CHF"),
        plural(one, "deal"),
        ...percentsApart(one, other),
      ];
      expect(said.join(" ")).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});
