import type { Slices } from "../../../core/cells/slices";
import { Reckoning } from "../../../sidebar/model/Reckoning";

/** Each look at the clock is 40 ms later, so that the page has a turn after each slice; a turn ends when the test says so. */
function slowly() {
  let clock = 0;
  const turns: (() => void)[] = [];
  return {
    pace: { now: () => (clock += 40), turn: () => new Promise<void>((goOn) => turns.push(goOn)) },
    nextTurn: async () => {
      turns.splice(0).forEach((goOn) => void goOn());
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

function* counting(steps: number, done: number[] = []): Slices<{ readonly steps: number }> {
  for (let step = 0; step < steps; step++) {
    done.push(step);
    yield;
  }
  return { steps };
}

test("short work is done at once", () => {
  const pace = { now: () => 0, turn: () => Promise.reject(new Error("no turn is needed")) };
  expect(new Reckoning(counting(50), pace).answer).toEqual({ steps: 50 });
});

test("long work is done turn by turn, and tells when it is", async () => {
  const { pace, nextTurn } = slowly();
  const told = jest.fn();
  const work = new Reckoning(counting(3), pace);
  work.follow(told);
  expect(work.answer).toBeNull();
  for (let turn = 0; turn < 3; turn++) await nextTurn();
  // The last slice took long: what it draws has a turn for itself.
  expect(work.answer).toBeNull();
  await nextTurn();
  expect([work.answer, told.mock.calls.length]).toEqual([{ steps: 3 }, 1]);
});

test("work that was stopped goes on where it stopped, once", async () => {
  const { pace, nextTurn } = slowly();
  const done: number[] = [];
  const work = new Reckoning(counting(4, done), pace);
  await nextTurn();
  work.stop();
  await nextTurn();
  expect([work.isStopped, done]).toEqual([true, [0, 1]]);
  work.goOn();
  work.stop();
  work.goOn();
  for (let turn = 0; turn < 4; turn++) await nextTurn();
  expect([work.isStopped, done, work.answer]).toEqual([false, [0, 1, 2, 3], { steps: 4 }]);
});

test("work that nobody follows any more is left", async () => {
  const { pace, nextTurn } = slowly();
  const done: number[] = [];
  const leave = new Reckoning(counting(4, done), pace).follow(() => {});
  leave();
  for (let turn = 0; turn < 4; turn++) await nextTurn();
  expect(done).toEqual([0]);
});

test("a fault is thrown where the answer is asked for", async () => {
  const { pace, nextTurn } = slowly();
  function* failing(): Slices<object> {
    yield;
    throw new RangeError("Maximum call stack size exceeded");
  }
  const work = new Reckoning(failing(), pace);
  await nextTurn();
  await nextTurn();
  expect(() => work.answer).toThrow(new RangeError("Maximum call stack size exceeded"));
});
