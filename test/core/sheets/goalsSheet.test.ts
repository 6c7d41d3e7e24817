import { goalsSheet, withGoal } from "../../../core/sheets/goalsSheet";
import { readGoals } from "../../../core/sheets/readGoals";
import * as words from "../../../core/words/en/team";

const anna = { rep: "Anna Keller", newCustomers: 6, quota: 500_000, lines: ["Sensors", "Valves"] };

describe("withGoal(goals, rep, newCustomers)", () => {
  test("changes one rep's goal and nothing else, whatever the name's case", () => {
    expect(withGoal([anna], "anna keller", 7)).toEqual([{ ...anna, newCustomers: 7 }]);
  });

  test("takes a goal away, and adds a rep that has none", () => {
    expect(withGoal([anna], "Anna Keller", null)).toEqual([{ ...anna, newCustomers: null }]);
    expect(withGoal([anna], "Tom", 2).at(-1)).toEqual({
      rep: "Tom",
      newCustomers: 2,
      quota: null,
      lines: [],
    });
  });
});

describe("goalsSheet(goals, reps)", () => {
  const { blocks, name, key } = goalsSheet([anna], ["ANNA KELLER", "Tom"], words);
  const [block] = blocks;

  test("is read back as it was written, with a row a rep", () => {
    expect([name, key]).toEqual(["Goals", "goals"]);
    const values = (block?.rows ?? []).map((row) => [...row]);
    expect(readGoals({ values, top: 1, left: 0 })).toEqual({
      goals: [anna, { rep: "Tom", newCustomers: null, quota: null, lines: [] }],
      problems: [],
    });
  });

  test("keeps rows below free for further reps, which are ours to write again", () => {
    expect(block?.rows.length).toBe(1 + 2 + 30);
  });
});
