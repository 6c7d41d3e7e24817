import { finish } from "../../../core/cells/slices";
import { seededRandom } from "../../../core/statistics/seededRandom";
import { sequentialChance } from "../../../core/statistics/sequentialChance";

describe("sequentialChance(isAsExtreme)", () => {
  test("of what never comes is one in 5,000, and no draw is made beyond 4,999", () => {
    let drawn = 0;
    const chance = finish(
      sequentialChance(() => {
        drawn++;
        return false;
      }),
    );
    expect([chance, drawn]).toEqual([1 / 5000, 4999]);
  });

  test("stops once it is known: every second draw, 200 draws", () => {
    let drawn = 0;
    expect(finish(sequentialChance(() => ++drawn % 2 === 0))).toBe(0.5);
    expect(drawn).toBe(200);
  });

  test("pauses before each draw", () => {
    const slices = sequentialChance(() => true);
    let pauses = 0;
    while (slices.next().done !== true) pauses++;
    expect(pauses).toBe(100);
  });

  // Standard error of a share by 100 hits: a tenth of it.
  test.each([0.03, 0.2, 0.7])("finds a chance of %f", (truth) => {
    const random = seededRandom(7);
    const chance = finish(sequentialChance(() => random() < truth));
    expect(Math.abs(chance - truth)).toBeLessThan(0.3 * truth);
  });
});
