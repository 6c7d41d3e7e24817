import { meanMix, mixConcentration } from "../../../core/statistics/mixConcentration";
import { sum } from "../../../core/statistics/sum";
import reference from "../../reference/reps.json";

const groupOf = (counts: readonly number[]) => ({
  shares: counts.map((count) => count / sum(counts)),
  witnesses: sum(counts),
});

describe("mixConcentration(groups)", () => {
  test.each(reference.concentration)(
    "of $counts is that of exact fractions",
    ({ counts, concentration, team }) => {
      const groups = counts.map(groupOf);
      const found = mixConcentration(groups);
      if (concentration === null) expect(found).toBe(Number.POSITIVE_INFINITY);
      else expect(found).toBeCloseTo(concentration, 10);
      expect(meanMix(groups)).toEqual(team.map((share) => expect.closeTo(share, 12)));
    },
  );

  test("is 0 where no two deals of different groups agree and all of one do", () => {
    expect(mixConcentration([groupOf([4, 0]), groupOf([0, 4])])).toBe(0);
  });

  test("is not known of one group, of groups of one witness each, and of none", () => {
    expect(mixConcentration([groupOf([4, 2])])).toBeNull();
    expect(mixConcentration([groupOf([1, 0]), groupOf([0, 1])])).toBeNull();
    expect(mixConcentration([])).toBeNull();
    expect(meanMix([])).toEqual([]);
  });

  test("a group without a witness changes nothing", () => {
    const groups = [groupOf([9, 1]), groupOf([4, 6])];
    const empty = { shares: [0, 0], witnesses: 0 };
    expect(mixConcentration([...groups, empty])).toBe(mixConcentration(groups));
  });
});
