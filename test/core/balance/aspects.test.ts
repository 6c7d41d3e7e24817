import { aspectStates } from "../../../core/balance/aspects";
import { review } from "../../../core/balance/review";
import { pipelineOf } from "./pipelineOf";

const deals = (lines: Readonly<Record<string, number>>) =>
  Object.entries(lines).flatMap(([line, count]) => Array.from({ length: count }, () => line));

/** So many open deals a line, each with an account of its own; every other one with a new customer. */
function statesOf(lines: Readonly<Record<string, number>>) {
  const rows = deals(lines).map((line, at) => ({
    line,
    account: `Account ${at}`,
    type: at % 2 === 0 ? ("new" as const) : ("current" as const),
  }));
  return Object.fromEntries(
    aspectStates(review(pipelineOf(rows))).map(({ aspect, verdict, finding }) => [
      aspect,
      [verdict, finding?.id],
    ]),
  );
}

describe("aspectStates(review)", () => {
  test("the worst finding of a side decides: a line that languishes beyond chance before a share that is fine", () => {
    // 2 of 200 deals are 1 % in a portfolio of three, whose floor is 5 %.
    expect(statesOf({ A: 100, B: 98, C: 2 }).lines).toEqual(["imbalanced", "languishing-lines"]);
    expect(statesOf({ A: 7, B: 7, C: 6 }).lines).toEqual(["balanced", "line-concentration"]);
    expect(statesOf({ A: 19, B: 1 }).lines?.[0]).toBe("imbalanced");
  });

  test("what is not known does not hide what is, and without a day nothing can be stale", () => {
    expect(statesOf({ A: 7, B: 7, C: 6 })).toMatchObject({
      customers: ["balanced", "new-share"],
      hygiene: ["unknown", undefined],
    });
    expect(statesOf({ A: 3 })).toMatchObject({ lines: ["unknown", "line-concentration"] });
    expect(statesOf({ A: 6 }).lines?.[0]).toBe("exempt");
  });
});
