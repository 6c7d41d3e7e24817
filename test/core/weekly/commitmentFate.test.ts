import { review } from "../../../core/balance/review";
import { commitmentFates } from "../../../core/weekly/commitmentFate";
import type { Commitment, ReviewLog } from "../../../core/weekly/Snapshot";
import { fate, weeklyHeadline } from "../../../core/words/en/weekly";
import { pipelineOf, type Row } from "../balance/pipelineOf";

// 2026-09-30 is 46295.
const promised: Commitment = {
  day: 46295,
  about: "Service",
  deals: 3,
  words: "Three Service calls",
  owner: "",
  said: "open",
};
const logOf = (...commitments: Commitment[]): ReviewLog => ({
  snapshots: [
    { day: 46290, score: 60, findings: [{ id: "new-share", value: 0.2, verdict: "imbalanced" }] },
    { day: 46300, score: 70, findings: [{ id: "new-share", value: 0.9, verdict: "imbalanced" }] },
  ],
  commitments,
  actions: new Map(),
  blocked: [],
  kept: [],
  unreadable: 0,
});
const service = (created: number, more: Row = {}): Row => ({ line: "Service", created, ...more });
const fateOf = (commitment: Commitment, rows: readonly Row[]) => {
  const pipeline = pipelineOf(rows);
  const [found] = commitmentFates(logOf(commitment), pipeline, review(pipeline));
  if (!found) throw new Error("no fate");
  return found;
};

describe("commitmentFates", () => {
  it("counts deals of the line that were created after the day, lost ones aside", () => {
    const rows = [
      service(46295),
      service(46296),
      service(46300, { stage: "won" }),
      service(46300, { stage: "lost" }),
    ];
    const found = fateOf(promised, rows);
    expect(found).toMatchObject({ added: 2, fate: "moving", sheetRows: [3, 4] });
    expect(fate(found, 46310)).toBe("“Three Service calls” (2026-09-30): under way, 2 of 3 deals since then");
  });

  it("a line that was spelt otherwise is the same line", () => {
    expect(fateOf({ ...promised, about: "SERVICE" }, [service(46300)]).added).toBe(1);
  });

  it.each([
    ["kept", promised, [46296, 46297, 46298]],
    ["kept", { ...promised, deals: null }, [46296]],
    ["not-yet", promised, [46000]],
    ["kept", { ...promised, said: "done" as const }, [46000]],
    ["dropped", { ...promised, said: "dropped" as const }, [46296, 46297, 46298]],
    ["unknown", { ...promised, about: "" }, [46296]],
  ])("is %s (%#)", (how, commitment, days) => {
    expect(
      fateOf(
        commitment,
        days.map((day) => service(day)),
      ).fate,
    ).toBe(how);
  });

  it("about a finding tells its value then, of the last review before it, and now", () => {
    const rows = [1, 2, 3, 4].map((): Row => ({ account: "A", type: "new" }));
    const found = fateOf({ ...promised, about: "new-share", deals: null }, [
      ...rows,
      { account: "B", type: "current" },
    ]);
    expect(found).toMatchObject({ before: 0.2, after: 0.8, added: null });
  });

  it("begins the next review with a count", () => {
    const rows = [service(46296)];
    const pipeline = pipelineOf(rows);
    const log = logOf({ ...promised, deals: 1 }, promised);
    const fates = commitmentFates(log, pipeline, review(pipeline));
    expect(weeklyHeadline(fates, 46310, false)).toBe("1 of 2 commitments kept");
    // On the day itself nothing is due, and once it is saved that is what is said.
    expect(weeklyHeadline(fates, promised.day, false)).toBe("Five questions, answered from your sheet");
    expect(weeklyHeadline(fates, promised.day, true)).toBe("Saved. See you next week");
    expect(commitmentFates(logOf(), pipeline, review(pipeline))).toEqual([]);
  });
});
