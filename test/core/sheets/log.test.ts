import fc from "fast-check";
import { findingIds } from "../../../core/balance/Finding";
import { review } from "../../../core/balance/review";
import { logRowInWords } from "../../../core/sheets/logRowInWords";
import {
  actionRow,
  blockedRow,
  commitmentRow,
  keptRows,
  outcomeRow,
  snapshotOf,
  snapshotRows,
  unblockedRow,
} from "../../../core/sheets/logRows";
import { readLog } from "../../../core/sheets/readLog";
import { blockedOn } from "../../../core/weekly/blockedOn";
import type { Commitment, Snapshot } from "../../../core/weekly/Snapshot";
import * as en from "../../../core/words/en";
import { pipelineOf, times } from "../balance/pipelineOf";

// 2026-09-30 is 46295.
const commitment: Commitment = {
  day: 46295,
  about: "Service",
  deals: 3,
  words: "Three Service calls",
  owner: "",
  said: "open",
};
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const day = fc.integer({ min: 40000, max: 60000 });
const snapshots: fc.Arbitrary<Snapshot[]> = fc
  .uniqueArray(
    fc.record({
      day,
      score: share,
      findings: fc.uniqueArray(
        fc.record({
          id: fc.constantFrom(...findingIds),
          value: share,
          verdict: fc.constantFrom("balanced" as const, "watch" as const, "imbalanced" as const),
        }),
        { selector: ({ id }) => id },
      ),
    }),
    { selector: (one) => one.day },
  )
  .map((all) => all.sort((a, b) => a.day - b.day));

describe("the log in words", () => {
  const facts = [
    ...snapshotRows({
      day: 46295,
      score: 50,
      findings: [{ id: "line-concentration", value: 0.72, verdict: "leaning" }],
    }),
    commitmentRow({ ...commitment, about: "new-share" }),
    commitmentRow(commitment),
    outcomeRow(commitment, "done", 46302),
    actionRow("offer-line|Acme|Valves", "done", 46302, "Offer Valves to Acme"),
    blockedRow({ account: "Norden", line: "Service", until: 46402, note: "why" }, 46295),
    ...keptRows('{"version":1}', 3, 46295),
  ];
  const shown = facts.map((row) => logRowInWords(row, en));

  it("names a finding by its title, and a day by the number that the sheet shows as a date", () => {
    expect(shown.slice(0, 3)).toEqual([
      [46295, "score", "", 50, "", ""],
      [46295, "finding", "Product lines", 0.72, "Leaning", "line-concentration leaning"],
      [46295, "commitment", "New and current customers", 3, "Three Service calls", "new-share"],
    ]);
    const read = shown.flatMap((row) => row.slice(0, 5)).join(" ");
    for (const id of findingIds) expect(read).not.toContain(id);
  });

  it("reads back as the bare facts do", () => {
    expect(readLog(shown)).toEqual(readLog(facts));
    expect(readLog(shown).unreadable).toBe(0);
  });

  it("a log of the version before, with ids as items and dates as texts, still reads", () => {
    const old = [
      ["2026-09-30", "score", "", 50, ""],
      ["2026-09-30", "finding", "line-concentration", 0.72, "leaning"],
      ["2026-09-30", "commitment", "new-share", 3, "Three Service calls"],
      ["2026-10-07", "action done", "offer-line|Acme|Valves", "", ""],
    ];
    expect(readLog([...old, ...shown])).toMatchObject({
      snapshots: [{ day: 46295, score: 50, findings: [{ id: "line-concentration", verdict: "leaning" }] }],
      unreadable: 0,
    });
    expect(readLog(old)).toMatchObject({
      commitments: [{ about: "new-share", deals: 3 }],
      kept: [],
      unreadable: 0,
    });
    expect([...readLog(old).actions.keys()]).toEqual(["offer-line|Acme|Valves"]);
  });

  it("deals of which a row was deleted are no deals, and a piece without its number cannot be read", () => {
    const [one, two] = keptRows("x".repeat(40_000), 3, 46295);
    expect(readLog([one ?? []]).kept).toEqual([]);
    expect(readLog([two ?? [], one ?? []]).kept).toHaveLength(1);
    expect(readLog([["2026-09-30", "deals", "some", 3, "", "text"]])).toMatchObject({
      kept: [],
      unreadable: 1,
    });
  });
});

describe("the log", () => {
  it("reads back the snapshots that were written, oldest first", () => {
    fc.assert(
      fc.property(snapshots, (all) => {
        const read = readLog([...all].reverse().flatMap(snapshotRows));
        expect(read.snapshots).toEqual(all);
        expect(read.unreadable).toBe(0);
      }),
    );
  });

  it("remembers a review: its score and each finding's value and verdict", () => {
    const made = review(pipelineOf([...times(9, { line: "Sensors" }), { line: "Valves" }]));
    const {
      snapshots: [read],
    } = readLog(snapshotRows(snapshotOf(made, 46295)));
    expect(read).toMatchObject({ day: 46295, score: made.score.value });
    expect(read?.findings[0]).toEqual({ id: "line-concentration", value: 0.9, verdict: "imbalanced" });
    expect(read?.findings).toHaveLength(made.findings.length);
  });

  it("reads back commitments and what was said of them later", () => {
    fc.assert(
      fc.property(
        fc.record({
          day,
          about: fc.constantFrom("", "Service", "new-share" as const),
          owner: fc.constantFrom("", "Tom Okafor", "new"),
          deals: fc.option(fc.nat()),
          words: fc.string(),
        }),
        fc.constantFrom("done" as const, "dropped" as const),
        (given, said) => {
          const made: Commitment = { ...given, said: "open" };
          expect(readLog([logRowInWords(commitmentRow(made), en)]).commitments).toEqual([made]);
          const rows = [commitmentRow(made), outcomeRow(made, said, made.day + 7)].map((row) =>
            logRowInWords(row, en),
          );
          expect(readLog(rows).commitments).toEqual([{ ...made, said }]);
        },
      ),
    );
  });

  it("the last word on a next action counts", () => {
    const { actions } = readLog([
      actionRow("a|b|c", "dismissed", 46295, "Offer b to c"),
      actionRow("a|b|c", "done", 46300, "Offer b to c"),
    ]);
    expect(actions).toEqual(new Map([["a|b|c", { state: "done", day: 46300 }]]));
    const taken = [
      actionRow("a|b|c", "done", 46295, "Offer b to c"),
      actionRow("a|b|c", "open", 46296, "Offer b to c"),
    ];
    expect(readLog(taken).actions).toEqual(new Map());
  });

  it("remembers what is not possible where, until when and why, and takes it back", () => {
    const blocked = { account: "Norden | Sons", line: "Service", until: 46402, note: "Contract with Tarn" };
    expect(readLog([blockedRow(blocked, 46295)]).blocked).toEqual([blocked]);
    const later = { ...blocked, until: 46500, note: "" };
    expect(readLog([blockedRow(blocked, 46295), blockedRow(later, 46300)]).blocked).toEqual([later]);
    expect(readLog([blockedRow(blocked, 46295), unblockedRow(blocked, 46300)]).blocked).toEqual([]);
  });

  it("on the day itself it is possible again", () => {
    const log = readLog([blockedRow({ account: "Norden", line: "Service", until: 46402, note: "" }, 46295)]);
    expect(blockedOn(log, 46401)).toHaveLength(1);
    expect(blockedOn(log, 46402)).toEqual([]);
  });

  it("is empty without rows", () => {
    expect(readLog([])).toEqual({
      snapshots: [],
      commitments: [],
      actions: new Map(),
      blocked: [],
      kept: [],
      unreadable: 0,
    });
  });
});

test("a log that was pasted twice holds each commitment once, and what became of it holds", () => {
  const rows = [commitmentRow(commitment), outcomeRow(commitment, "done", 46302)];
  expect(readLog([...rows, ...rows]).commitments).toEqual([{ ...commitment, said: "done" }]);
});

test("two commitments in the same words about two lines are two, and are settled together", () => {
  const other = { ...commitment, about: "Valves" };
  const rows = [commitmentRow(commitment), commitmentRow(other), outcomeRow(commitment, "dropped", 46302)];
  expect(readLog(rows).commitments.map(({ about, said }) => [about, said])).toEqual([
    ["Service", "dropped"],
    ["Valves", "dropped"],
  ]);
});

describe("a log that was edited by hand", () => {
  it.each([
    ["a date that became a serial number", 46295],
    ["a date that became a real date", new Date(2026, 8, 30)],
    ["a date with a clock time", "2026-09-30T08:00:00"],
  ])("is read with %s", (_, date) => {
    const [, ...rest] = commitmentRow(commitment);
    expect(readLog([[date, ...rest]]).commitments).toEqual([commitment]);
  });

  it.each([
    ["a date that became a serial number", ["NORDEN GMBH|service", 46402], 46402],
    ["a date that became a real date", ["  Norden GmbH |  Service ", new Date(2027, 0, 15)], 46402],
    ["a date in words of the country", ["Norden GmbH | Service", "15.01.2027"], 46402],
  ])("keeps what is not possible, with %s", (_, [item, until], day) => {
    const made = { account: "Norden", line: "Service", until: 46310, note: "" };
    const read = readLog([blockedRow(made, 46290), [46295, "not possible", item, until, "x"]]);
    expect(read).toMatchObject({ blocked: [{ until: day, note: "x" }], unreadable: 0 });
  });

  it.each([
    ["no bar between account and line", "Norden Service", "2027-01-15"],
    ["no line", "Norden |", "2027-01-15"],
    ["no account", "| Service", "2027-01-15"],
    ["no day", "Norden | Service", ""],
    ["a day that is none", "Norden | Service", "next year"],
    ["an error for a day", "Norden | Service", "#REF!"],
  ])("counts a row about what is not possible with %s", (_, item, until) => {
    const read = readLog([
      [46295, "not possible", item, until, ""],
      ...snapshotRows({ day: 46295, score: 50, findings: [] }),
    ]);
    expect(read).toMatchObject({ blocked: [], unreadable: 1, snapshots: [{ score: 50 }] });
  });

  it("is read with a number that became a text", () => {
    const [date, kind, about, , words] = commitmentRow(commitment);
    expect(readLog([[date, kind, about, "3", words]]).commitments).toEqual([commitment]);
  });

  it("settles a commitment whose rows were sorted, newest first", () => {
    const rows = [commitmentRow(commitment), outcomeRow(commitment, "done", 46302)].reverse();
    expect(readLog(rows).commitments[0]?.said).toBe("done");
  });

  it("counts what can no longer be read and keeps the rest; blank rows are nothing", () => {
    const read = readLog([
      ["soon", "score", "", 80, ""],
      ["2026-09-30", "scoer", "", 80, ""],
      ["2026-09-30", "finding", "no such finding", 0.5, "balanced"],
      ["2026-09-30", "finding", "new-share", 0.5, "fine"],
      ["", "", "", "", ""],
      [],
      commitmentRow(commitment),
    ]);
    expect(read.unreadable).toBe(4);
    expect(read.commitments).toHaveLength(1);
  });

  it("never throws, whatever stands in the cells", () => {
    const kinds = fc.constantFrom("score", "finding", "commitment", "done", "action done", "?");
    const cell = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom(null, undefined, 46295, "2026-09-30", 1e300),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, kinds, cell, cell, cell)), (rows) => {
        const { snapshots: all, commitments } = readLog(rows);
        for (const one of [...all, ...commitments]) expect(Number.isInteger(one.day)).toBe(true);
      }),
    );
  });
});
