import fc from "fast-check";
import { benjaminiHochberg } from "../../../core/statistics/benjaminiHochberg";

/** Benjamini and Hochberg 1995, section 4.1: fifteen hypotheses of a trial; at 0.05 the first four stand, and with Bonferroni three. */
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
  0.759, 1,
];

test("the four of the paper stand at 0.05, in any order", () => {
  expect(benjaminiHochberg(published, 0.05)).toEqual(published.map((_, at) => at < 4));
  const back = [...published].reverse();
  expect(benjaminiHochberg(back, 0.05)).toEqual(back.map((_, at) => at > 10));
});

test("at 0.10 nine stand: the ninth is 0.0459, under 9/15 of it, though the sixth to eighth are not under theirs", () => {
  // R: sum(p.adjust(p, "BH") <= 0.1) is 9
  expect(benjaminiHochberg(published, 0.1).filter(Boolean)).toHaveLength(9);
});

test("none for none, and all of the equal ones together", () => {
  expect(benjaminiHochberg([], 0.1)).toEqual([]);
  expect(benjaminiHochberg([0.05, 0.05], 0.05)).toEqual([true, true]);
  expect(benjaminiHochberg([0.06, 0.06], 0.05)).toEqual([false, false]);
});

test("what Bonferroni finds stands, and nothing above the rate does", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (chances) => {
      const stands = benjaminiHochberg(chances, 0.1);
      chances.forEach((chance, at) => {
        if (chance <= 0.1 / chances.length) expect(stands[at]).toBe(true);
        if (chance > 0.1) expect(stands[at]).toBe(false);
      });
    }),
  );
});
