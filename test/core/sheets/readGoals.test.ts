import { readGoals } from "../../../core/sheets/readGoals";
import { goalProblem } from "../../../core/words/en/team";

const read = (...values: readonly (readonly unknown[])[]) => {
  const { goals, problems } = readGoals({ values, top: 1, left: 0 });
  return { goals, problems: problems.map(goalProblem) };
};

describe("readGoals", () => {
  test("reads the rep, the goal of new customers and the quota, under a title too", () => {
    expect(
      read(
        ["Goals 2026"],
        ["Rep", "Goal of new customers", "Quota"],
        ["A. Weber", 6, "$250,000"],
        ["J. Ortiz", "4", ""],
        ["", "", ""],
      ),
    ).toEqual({
      goals: [
        { rep: "A. Weber", newCustomers: 6, quota: 250000, lines: [] },
        { rep: "J. Ortiz", newCustomers: 4, quota: null, lines: [] },
      ],
      problems: [],
    });
  });

  test("reads the lines that a rep is responsible for, parted as people part them", () => {
    const lines = (cell: unknown) => read(["Rep", "Lines"], ["Weber", cell]).goals[0]?.lines;
    expect(lines("Sensors; Valves")).toEqual(["Sensors", "Valves"]);
    expect(lines("Sensors, Valves")).toEqual(["Sensors", "Valves"]);
    expect(lines("Sensors\nValves, small")).toEqual(["Sensors", "Valves, small"]);
    expect(lines("n/a")).toEqual([]);
    expect(lines(null)).toEqual([]);
  });

  test("two spellings of a rep are one: the last row counts, and that is told", () => {
    expect(read(["Owner", "Quota"], ["Weber", 1], ["WEBER", 2])).toEqual({
      goals: [{ rep: "WEBER", newCustomers: null, quota: 2, lines: [] }],
      problems: ["WEBER has several goals: the one in row 3 counts"],
    });
  });

  test("what is no figure is told and not guessed", () => {
    expect(read(["Rep", "Quota"], ["Weber", "lots"], ["Ortiz", -5])).toEqual({
      goals: [
        { rep: "Weber", newCustomers: null, quota: null, lines: [] },
        { rep: "Ortiz", newCustomers: null, quota: null, lines: [] },
      ],
      problems: [
        'The goal "lots" of Weber in row 2 is no figure: write a number from 0',
        'The goal "-5" of Ortiz in row 3 is no figure: write a number from 0',
      ],
    });
  });

  test("a sheet without reps says what to add; an empty one says nothing", () => {
    expect(read(["Colour"], ["red"])).toEqual({
      goals: [],
      problems: [
        "The goals name no rep: give the table a column Rep, and beside it New customers, Quota and Lines",
      ],
    });
    expect(read()).toEqual({ goals: [], problems: [] });
  });
});
