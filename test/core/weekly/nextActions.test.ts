import fc from "fast-check";
import { review } from "../../../core/balance/review";
import { customerReport } from "../../../core/customers/customerReport";
import { readLog } from "../../../core/sheets/readLog";
import { readPipeline } from "../../../core/table/readPipeline";
import { timeInputs } from "../../../core/time/timeInputs";
import { nextActions } from "../../../core/weekly/nextActions";
import { actionText, reason } from "../../../core/words/en/actions";
import { planned } from "../time/planned";

const header = ["Account", "Product", "Stage", "Amount", "Created", "Close Date"];
const actionsOf = (rows: readonly (readonly unknown[])[], log = readLog([])) => {
  const reading = readPipeline({ values: [header, ...rows], top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { pipeline } = reading;
  const customers = customerReport(pipeline);
  const plan = planned(timeInputs(pipeline, customers).activities, 24);
  return nextActions({ review: review(pipeline), customers, plan, log });
};

// Eight open deals of Sensors with customers and none with anybody new; Norden and Brandt buy Valves as well, Tarn does not.
const rows = [
  ...["Norden", "Brandt", "Tarn"].map((name) => [name, "Sensors", "Won", 500, "2026-01-01", "2026-02-01"]),
  ...["Norden", "Brandt"].map((name) => [name, "Valves", "Won", 300, "2026-02-01", "2026-03-01"]),
  ...Array.from({ length: 8 }, (_, i) => [
    ["Norden", "Brandt", "Tarn"][i % 3],
    "Sensors",
    "Demo",
    100,
    "2026-08-01",
    "",
  ]),
  ["Fresh Ltd", "Sensors", "Demo", 100, "2026-08-01", ""],
];

describe("nextActions", () => {
  const actions = actionsOf(rows);

  it("makes the plan concrete: the prospect that talks with us, for the line that it was not offered", () => {
    expect(actions[0]).toMatchObject({
      kind: "win-new",
      account: "Fresh Ltd",
      line: "Valves",
      state: "open",
    });
    expect(actions[0]?.mends).toContain("new-share");
    expect(actionText(actions[0] ?? actions[1] ?? never())).toBe("Talk with Fresh Ltd about Valves");
  });

  it("says to find somebody where the sheet names no prospect", () => {
    const found = actionsOf(rows.slice(0, -1));
    expect(found.map(({ kind }) => kind)).toContain("find-new");
    expect(found.find(({ kind }) => kind === "find-new")?.account).toBeNull();
  });

  it("remembers what was done or dismissed, and puts it last", () => {
    const [first] = actions;
    const log = readLog([["2026-08-02", "action done", first?.key ?? "", "", ""]]);
    expect(actionsOf(rows, log).at(-1)).toMatchObject({ key: first?.key, state: "done" });
  });

  it("nothing known: nothing to do", () => {
    const balanced = review({ ...emptyPipeline() });
    expect(
      nextActions({
        review: balanced,
        customers: customerReport(emptyPipeline()),
        plan: planned([], 8),
        log: readLog([]),
      }),
    ).toEqual([]);
  });

  it("keys are unique, the plan names each account once, open actions stand first, those that mend more above those that mend less", () => {
    const row = fc.tuple(
      fc.constantFrom("Norden", "Brandt", "Tarn", "Elm", "Oak", "Fir"),
      fc.constantFrom("Sensors", "Valves", "Service"),
      fc.constantFrom("Won", "Lost", "Demo", "Demo"),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom("2025-01-10", "2026-01-10"),
      fc.constantFrom("2025-03-01", "2026-03-01", ""),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 6, maxLength: 40 }), (all) => {
        const found = actionsOf(all);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        const planned = found.flatMap(({ kind, account }) =>
          kind === "offer-line" || kind === "win-new" ? [account] : [],
        );
        expect(new Set(planned).size).toBe(planned.length);
        const mends = found.map((one) => one.mends.length);
        expect(mends).toEqual([...mends].sort((a, b) => b - a));
        for (const one of found)
          expect(`${actionText(one)} ${reason(one, "$")}`).not.toMatch(/NaN|null|undefined/);
      }),
      { numRuns: 50 },
    );
  });
});

function never(): never {
  throw new Error("no action");
}

function emptyPipeline() {
  const reading = readPipeline({ values: [header, ["", "Sensors", "Lost", 1, "", ""]], top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return reading.pipeline;
}
