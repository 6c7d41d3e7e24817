import type { Slices } from "../../../core/cells/slices";
import { inSlices } from "../../../sidebar/model/inSlices";

/** Works of so many milliseconds a slice, and what happens when: the clock moves with the work alone. */
function watched() {
  let clock = 0;
  const seen: string[] = [];
  function* work(name: string, slices: readonly number[]): Slices<string> {
    for (const [at, milliseconds] of slices.entries()) {
      if (at > 0) yield;
      clock += milliseconds;
      seen.push(`${name} at ${clock}`);
    }
    return name;
  }
  const pace = {
    now: () => clock,
    turn: async () => {
      seen.push("turn");
    },
  };
  const carry = (name: string, slices: readonly number[]) =>
    inSlices(
      work(name, slices),
      pace,
      () => true,
      (answer) => seen.push(`${answer} done`),
    );
  return { carry, seen };
}

test("short work is done before the call returns", async () => {
  const { carry, seen } = watched();
  const over = carry("one", [10, 10]);
  expect(seen).toEqual(["one at 10", "one at 20", "one done"]);
  await over;
});

test("works that begin in one drawing share one turn of it", async () => {
  const { carry, seen } = watched();
  const over = [carry("one", [20, 20, 1]), carry("two", [20, 1]), carry("three", [20, 1])];
  expect(seen).toEqual(["one at 20", "one at 40", "turn", "two at 60", "turn", "three at 80", "turn"]);
  await Promise.all(over);
  expect(seen.slice(7)).toEqual([
    "one at 81",
    "one done",
    "two at 82",
    "two done",
    "three at 83",
    "three done",
  ]);
  // The next drawing has a turn of its own.
  seen.length = 0;
  await carry("later", [20, 5]);
  expect(seen).toEqual(["later at 103", "later at 108", "later done"]);
});

test("an answer that comes after several turns is drawn in one of its own, unless its last slice was short", async () => {
  const { carry, seen } = watched();
  await carry("long", [40, 25]);
  expect(seen).toEqual(["long at 40", "turn", "long at 65", "turn", "long done"]);
  seen.length = 0;
  await carry("short", [40, 5]);
  expect(seen).toEqual(["short at 105", "turn", "short at 110", "short done"]);
});
