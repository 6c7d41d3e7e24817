import fc from "fast-check";
import { customerReport } from "../../../core/customers/customerReport";
import { unusedRows, withRepInputs } from "../../../core/sheets/repInputs";
import { readTimeSheet } from "../../../core/sheets/timeSheet";
import { readPipeline } from "../../../core/table/readPipeline";
import { timeInputs } from "../../../core/time/timeInputs";
import { timePlan } from "../../../core/time/timePlan";
import * as words from "../../../core/words/en/time";
import { activityOf, findingOf } from "./activityOf";
import { planned } from "./planned";

type Cells = readonly (readonly unknown[])[];

/** The week of a table, and what is told below it. */
function weekOf(values: Cells) {
  const reading = readPipeline({ values, top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  const customers = customerReport(reading.pipeline);
  const { activities, assumptions, currency } = timeInputs(reading.pipeline, customers);
  const plan = planned(activities, 24);
  const told = assumptions.map((one) => words.assumption(one, currency)).join("\n");
  return { plan, told, headline: words.headline(plan, null) };
}

const open = (account: string, line: string) => [account, line, "Demo", 1000, "40 %", "2026-08-01", ""];
const closed = (account: string, stage: string, line = "Sensors") => [
  account,
  line,
  stage,
  500,
  "",
  "2026-01-01",
  "2026-03-01",
];
const header = ["Account", "Product", "Stage", "Amount", "Probability", "Created", "Close Date"];
const whole: Cells = [
  header,
  open("Norden", "Sensors"),
  open("Brandt", "Valves"),
  closed("Tarn", "Won"),
  closed("Tarn", "Lost"),
];
const without = (...names: readonly string[]): Cells =>
  whole.map((row) => row.filter((_, column) => !names.includes(header[column] ?? "")));

describe("a week of poor data is a plan, or tells what is missing", () => {
  it.each<[string, Cells, RegExp]>([
    [
      "probabilities",
      without("Probability"),
      /2 open deals without a probability count with your own win rate, 50 %/,
    ],
    ["amounts", without("Amount"), /No amounts that can be added up: every deal counts as 1/],
    ["dates", without("Created", "Close Date"), /win rate, 50 % of 2 deals \(too few with new customers\)/],
    ["lines", without("Product"), /Finding a new customer is worth/],
    ["stages", without("Stage"), /open deal/],
    [
      "all of them",
      without("Probability", "Amount", "Created", "Close Date", "Product"),
      /every deal counts as 1/,
    ],
    [
      "more than one account",
      whole.filter(([name]) => name !== "Brandt"),
      /An open deal counts what your hours can change/,
    ],
    [
      "any open deal",
      [header, closed("Tarn", "Won"), closed("Tarn", "Lost")],
      /Finding a new customer is worth/,
    ],
  ])("without %s the hours are divided", (_, cells, gap) => {
    const { plan, told, headline } = weekOf(cells);
    const hours = plan.activities.reduce((total, activity) => total + activity.hours, 0);
    expect(hours).toBeCloseTo(24, 9);
    expect(plan.activities.length).toBeGreaterThan(0);
    expect(told).toMatch(gap);
    expect(`${told} ${headline}`).not.toMatch(/NaN|undefined|Infinity/);
  });

  it.each<[string, Cells, RegExp]>([
    ["accounts", without("Account"), /Without accounts nobody knows what a new customer is worth/],
    [
      "any deal but lost ones",
      [header, closed("Tarn", "Lost"), closed("Brandt", "Lost")],
      /No deal was won yet/,
    ],
  ])("without %s no hour is planned, and that is told", (_, cells, gap) => {
    const { plan, told, headline } = weekOf(cells);
    expect(plan).toMatchObject({ activities: [], unspent: 24, value: 0 });
    expect(headline).toBe("Nothing competes for your hours yet");
    expect(told).toMatch(gap);
  });
});

describe("a sheet “Time plan” with nonsense", () => {
  const activities = [
    activityOf("Norden", 3000, 4, { line: "Sensors" }),
    activityOf("Brandt", 10, 4, { purpose: "whitespace", line: "Valves", customer: "new" }),
    findingOf(1500, 2),
  ];
  const key = fc.constantFrom(
    ["Norden", "current", "open deals", "Sensors"],
    ["Brandt", "new", "does not buy yet", "Valves"],
    ["", "new", "finding new customers", ""],
    ["Nobody", "", "", ""],
  );
  const cell = fc.oneof(
    fc.constantFrom<unknown>("", null, "much", "-3", "#REF!", 1e308, 0, 5, "2,5", true, {}, "1e999"),
    fc.anything(),
  );
  const row = fc
    .tuple(key, fc.array(cell, { minLength: 8, maxLength: 8 }))
    .map(([names, cells]) => [...names, ...cells]);

  it("takes no figure that leaves no digits to divide hours by", () => {
    const rows = [["Norden", "current", "open deals", "Sensors", "", 5e-324, 1e308, 1e308, 5, "", "", ""]];
    const rep = readTimeSheet({ values: [[], [], [], [], ...rows], top: 1, left: 0 });
    expect(rep.unreadable.length).toBeGreaterThan(0);
    const made = timePlan(withRepInputs(activities, rep, words), 24);
    if (!made.ok) throw new Error(made.problem.code);
    expect(made.plan.activities.reduce((total, activity) => total + activity.hours, 0)).toBeCloseTo(24, 9);
  });

  it("gives a plan of all hours, or one clear line", () => {
    fc.assert(
      fc.property(cell, fc.array(row, { maxLength: 6 }), (hours, rows) => {
        const rep = readTimeSheet({ values: [["", hours], [], [], [], ...rows], top: 1, left: 0 });
        const made = timePlan(withRepInputs(activities, rep, words), rep.hours ?? 24);
        const said = [
          ...(made.ok ? [words.headline(made.plan, null)] : [words.hoursProblem(made.problem)]),
          words.badCells(rep.unreadable),
          words.unusedRows(unusedRows(activities, rep, words)),
        ];
        for (const text of said) expect(text).toMatch(/\w/);
        if (!made.ok) return;
        const spent = made.plan.activities.reduce((total, activity) => total + activity.hours, 0);
        expect(spent + made.plan.unspent).toBeCloseTo(
          rep.hours ?? 24,
          -Math.log10((rep.hours ?? 24) * 1e-9 + 1e-9),
        );
        for (const activity of made.plan.activities) expect(activity.hours).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
