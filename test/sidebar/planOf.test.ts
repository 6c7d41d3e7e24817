import { finish } from "../../core/cells/slices";
import * as words from "../../core/words/en/time";
import { emptyDesk } from "../../sidebar/model/Desk";
import { planOf } from "../../sidebar/tabs/time/planOf";
import { pipelineOf } from "../core/balance/pipelineOf";

const pipeline = pipelineOf([{ account: "Norden", line: "Sensors", amount: 1000 }], { asOf: 46295 });
const desk = (hours: ReadonlyMap<string, number>) => ({
  ...emptyDesk,
  activity: { hours, entries: [], from: 46290, to: 46295, unreadable: 0 },
});

describe("planOf", () => {
  test("hours below 0 are a problem of the plan", () => {
    expect(finish(planOf(pipeline, emptyDesk, -1, {}, words))).toEqual({ code: "bad-hours", hours: -1 });
  });

  test("a fault of the engine is not told as a problem of the rep's figures", () => {
    const hours = new Map([["norden", 2]]);
    hours[Symbol.iterator] = () => {
      throw new RangeError("Maximum call stack size exceeded");
    };
    expect(() => finish(planOf(pipeline, desk(hours), 8, {}, words))).toThrow(
      new RangeError("Maximum call stack size exceeded"),
    );
  });
});
