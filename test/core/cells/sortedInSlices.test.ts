import fc from "fast-check";
import { finish } from "../../../core/cells/slices";
import { sortedInSlices } from "../../../core/cells/sortedInSlices";

const numbered = (keys: readonly number[]) => keys.map((key, place) => ({ key, place }));

describe("sortedInSlices(list, compare)", () => {
  it("orders as Array.sort does, with what is equal in its order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 9000, size: "max" }), (keys) => {
        const list = numbered(keys);
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
        expect(finish(sortedInSlices(list, byKey))).toEqual([...list].sort(byKey));
      }),
      { numRuns: 15 },
    );
  });

  it("leaves the list as it was", () => {
    const list = [3, 1, 2];
    expect(finish(sortedInSlices(list, (a, b) => a - b))).toEqual([1, 2, 3]);
    expect(list).toEqual([3, 1, 2]);
  });

  it("is empty of nothing", () => {
    expect(finish(sortedInSlices([], () => 0))).toEqual([]);
  });

  it("pauses before 30,000 comparisons were made, however long the list", () => {
    let [compared, most] = [0, 0];
    const slices = sortedInSlices(
      numbered(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 50_000)),
      (a, b) => {
        compared++;
        return a.key - b.key;
      },
    );
    for (let isDone = false; !isDone; compared = 0) {
      isDone = slices.next().done === true;
      most = Math.max(most, compared);
    }
    // 2,048 in order take at most 2,048 x 11.
    expect(most).toBeLessThan(30_000);
    expect(most).toBeGreaterThan(0);
  });
});
