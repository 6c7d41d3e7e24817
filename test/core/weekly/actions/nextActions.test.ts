import fc from "fast-check";
import { type Review, review } from "../../../../core/balance/review";
import { finish } from "../../../../core/cells/slices";
import { customerReport } from "../../../../core/customers/customerReport";
import { foretoldCustomers } from "../../../../core/customers/foretoldCustomers";
import { whitespaceOfPipeline } from "../../../../core/customers/whitespace/whitespaceOfPipeline";
import { blockedRow } from "../../../../core/sheets/logRows";
import { readLog } from "../../../../core/sheets/readLog";
import { readPipeline } from "../../../../core/table/readPipeline";
import { timeInputs } from "../../../../core/time/timeInputs";
import { actionsOfPlan } from "../../../../core/weekly/actions/actionsOfPlan";
import { firstAction } from "../../../../core/weekly/actions/firstAction";
import type { NextAction } from "../../../../core/weekly/actions/NextAction";
import { nextActions } from "../../../../core/weekly/actions/nextActions";
import { actionText, reason, shortReason } from "../../../../core/words/en/actions";
import { planned } from "../../time/planned";

const header = ["Account", "Product", "Stage", "Amount", "Created", "Close Date", "Probability"];
interface Made {
  readonly actions: readonly NextAction[];
  /** The one thing to do, looked for without a whole report and without a plan. */
  readonly first: NextAction | null;
  readonly review: Review;
}
const made = (
  rows: readonly (readonly unknown[])[],
  log = readLog([]),
  today: number | null = null,
  guidelines = {},
): Made => {
  const reading = readPipeline({ values: [header, ...rows], top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  const { pipeline } = reading;
  const customers = customerReport(pipeline);
  const reviewed = review(pipeline, { guidelines });
  const plan = planned(timeInputs(pipeline, customers).activities, 24);
  const foretold = finish(foretoldCustomers(pipeline, {}, () => whitespaceOfPipeline(pipeline)));
  const { activities } = timeInputs(pipeline, foretold);
  const sources = { pipeline, review: reviewed, log, today };
  return {
    first: finish(firstAction({ ...sources, customers: foretold, activities, hours: 24 })),
    actions: nextActions({ ...sources, customers, plan }),
    review: reviewed,
  };
};
const actionsOf = (...given: Parameters<typeof made>) => made(...given).actions;
const of = (kind: NextAction["kind"], actions: readonly NextAction[]) =>
  actions.filter((one) => one.kind === kind);

// Ten customers buy Sensors, five of them Valves too; eight open deals of Sensors with customers, one with somebody new.
const customers = ["Norden", "Brandt", "Tarn", "Elm", "Oak", "Fir", "Ash", "Yew", "Box", "May"];
const won = (name: string, line: string, day: string) => [name, line, "Won", 500, "2025-01-01", day, 1];
const open = (name: string, line: string, amount = 100) => [
  name,
  line,
  "Demo",
  amount,
  "2026-08-01",
  "",
  0.5,
];
const rows = [
  ...customers.map((name) => won(name, "Sensors", "2025-02-01")),
  ...customers.slice(0, 5).map((name) => won(name, "Valves", "2025-06-01")),
  ...customers.slice(0, 8).map((name) => open(name, "Sensors")),
  open("Fresh Ltd", "Sensors"),
];

describe("nextActions", () => {
  const { actions, review: reviewed } = made(rows);

  // New 1 of 9: (1 + x) / (9 + x) >= 0.4 needs x = 4.33, so 5 deals with new customers; 2 a month, one of them with Fresh Ltd.
  it("makes the plan concrete: prospects for a line that they were not offered, and how many to find this month", () => {
    expect(reviewed.plan().needs.withNew).toBe(5);
    expect(of("win-new", actions)).toMatchObject([
      { account: "Fresh Ltd", line: "Valves", value: null, effort: 4 },
    ]);
    expect(of("find-new", actions)).toMatchObject([
      { account: null, line: null, count: 1, needs: { withNew: 5, pace: { withNew: 1 } }, effort: 8 },
    ]);
    expect(of("find-new", made(rows.slice(0, -1)).actions)[0]?.count).toBeGreaterThan(1);
    expect(of("find-new", actions).map(actionText)).toEqual(["Find a new customer this month"]);
  });

  it("a plan of many steps asks of no more prospects than it names", () => {
    // One open deal a line with somebody new, but for one line that has most: each other line is a step.
    const many = Array.from({ length: 300 }, (_, at) =>
      open(`Fresh ${at}`, at < 60 ? `Line ${at}` : "Line 0"),
    );
    const reading = readPipeline({ values: [header, ...many], top: 1, left: 0 });
    if (!reading.ok) throw new Error(reading.failure.code);
    const { pipeline } = reading;
    const report = customerReport(pipeline);
    const reviewed = review(pipeline, { guidelines: {} });
    const plan = planned(timeInputs(pipeline, report).activities, 24);
    const sources = { pipeline, review: reviewed, customers: report, plan, log: readLog([]), today: null };
    let asked = 0;
    const actions = finish(
      actionsOfPlan(sources, () => {
        asked++;
        return false;
      }),
    );
    expect(reviewed.plan().steps.length).toBeGreaterThan(30);
    expect(of("win-new", actions).length).toBeGreaterThan(30);
    expect(asked).toBe(of("win-new", actions).length);
  });

  it("a lacking line is worth what hours add to it, by the time plan", () => {
    const reading = readPipeline({ values: [header, ...rows], top: 1, left: 0 });
    if (!reading.ok) throw new Error(reading.failure.code);
    const { activities } = timeInputs(reading.pipeline, customerReport(reading.pipeline));
    const offers = of("offer-line", actions);
    expect(offers.length).toBeGreaterThan(0);
    for (const { account, line, value, effort } of offers) {
      const own = activities.find(
        (one) => one.account === account && one.line === line && one.purpose === "whitespace",
      );
      expect({ value, effort }).toEqual({ value: own?.value, effort: own?.effort });
    }
  });

  it("offers nobody what is under offer, whoever offers it", () => {
    const [first] = of("offer-line", actions);
    const { account, line } = first ?? never();
    const offered = actionsOf([...rows, open(`${account} GmbH`, line ?? "")]);
    expect(of("offer-line", offered).some((one) => one.account === account && one.line === line)).toBe(false);
    expect(of("win-new", actionsOf([...rows, open("Fresh Ltd", "Valves")])).map(actionText)).toEqual([]);
  });

  it("leaves out what is not possible, also with prospects, until that day", () => {
    const blocked = (until: number) =>
      readLog([blockedRow({ account: "fresh", line: "VALVES", until, note: "" }, 46200)]);
    expect(of("win-new", actionsOf(rows, blocked(46300), 46299))).toEqual([]);
    expect(of("win-new", actionsOf(rows, blocked(46300), 46300))).toHaveLength(1);
  });

  it("remembers what was done or dismissed, and puts it last; what was done comes again after a quarter", () => {
    const key = actions[0]?.key ?? never();
    const said = (kind: string) => readLog([["2026-08-02", kind, key, "", ""]]);
    const done = 46236;
    expect(actionsOf(rows, said("action done"), done).at(-1)).toMatchObject({ key, state: "done" });
    expect(actionsOf(rows, said("action done"), done + 89).at(-1)).toMatchObject({ key, state: "done" });
    expect(actionsOf(rows, said("action done"), done + 90)[0]).toMatchObject({ key, state: "open" });
    expect(actionsOf(rows, said("action dismissed"), done + 900).at(-1)).toMatchObject({
      key,
      state: "dismissed",
    });
  });

  it("new customers that were found are to be found again next month", () => {
    const key = of("find-new", actions)[0]?.key ?? never();
    const done = readLog([["2026-08-02", "action done", key, "", ""]]);
    expect(of("find-new", actionsOf(rows, done, 46265))).toMatchObject([{ state: "done" }]);
    expect(of("find-new", actionsOf(rows, done, 46266))).toMatchObject([{ state: "open" }]);
  });

  it("finds no more of them than a month's hours do", () => {
    // 200 open deals with customers need 134 with new ones (x = 0.4 (200 + x)), 45 a month; 24 hours a week are 104 a month, and 8 find one.
    const many = Array.from({ length: 200 }, (_, at) => open(customers[at % 10] ?? "", "Sensors"));
    const { actions: found, review: seen } = made([...rows.slice(0, 15), ...many]);
    expect(seen.plan().needs.withNew).toBe(134);
    expect(of("find-new", found)).toMatchObject([{ count: 13, effort: 104 }]);
  });

  it("says of whom is quiet how long, and not that it is surely a customer still", () => {
    const dates = ["2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01"];
    const quiet = dates.map((day) => won("Quiet AG", "Sensors", day));
    const [back] = of("win-back", actionsOf([...rows, ...quiet]));
    expect(reason(back ?? never(), "$")).toMatch(
      /^Quiet for \d+ days, usually buys every 31; about 2 hours$/,
    );
  });

  it("an account that is too large counts for no account's guideline", () => {
    const big = [...rows, ...Array.from({ length: 12 }, () => open("Norden", "Sensors"))];
    const { actions: found, review: seen } = made(big);
    expect(seen.findings.find(({ id }) => id === "account-concentration")?.verdict).toBe("imbalanced");
    for (const { account, mends } of found)
      expect([account, mends.includes("account-concentration")]).toEqual([account, account !== "Norden"]);
  });

  it("nothing known: nothing to do", () => {
    expect(actionsOf([["", "Sensors", "Lost", 1, "", "", ""]])).toEqual([]);
  });

  const row = fc.tuple(
    fc.constantFrom(...customers, "Lakeside", "Kestrel", "Moor"),
    fc.constantFrom("Sensors", "Valves", "Service", "Pumps"),
    fc.constantFrom("Won", "Won", "Lost", "Demo", "Demo"),
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom("2025-01-10", "2026-01-10", "2026-03-10"),
    fc.constantFrom("2025-03-01", "2026-03-01", ""),
    fc.constantFrom(0.1, 0.5, 0.9),
  );

  it("the first action serves the finding told first wherever one does; none is about what is under offer; keys are unique", () => {
    let served = 0;
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 15, maxLength: 60 }),
        fc.constantFrom("deals", "amount"),
        (all, by) => {
          const { actions: found, first, review: seen } = made(all, readLog([]), null, { by });
          // What the review says to do first is what the time plan's list begins with.
          expect(first).toEqual(found.find(({ state }) => state === "open") ?? null);
          const { news } = seen;
          const serves = (one: NextAction) => news !== null && one.mends.includes(news.id);
          if (found.some(serves)) {
            served++;
            expect(found.slice(0, 1).map(serves)).toEqual([true]);
          }
          const offered = new Set(
            all.flatMap(([account, line, stage]) => (stage === "Demo" ? [`${account}|${line}`] : [])),
          );
          for (const { account, line } of found) expect(offered.has(`${account}|${line}`)).toBe(false);
          expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
          const outside = seen.findings.filter(({ side }) => side !== null).map(({ id }) => id);
          for (const { mends } of found) for (const id of mends) expect(outside).toContain(id);
          const named = [...of("offer-line", found), ...of("win-new", found)].map(({ account }) => account);
          expect(new Set(named).size).toBe(named.length);
          for (const one of found)
            expect(`${actionText(one)} ${shortReason(one)} ${reason(one, "$")}`).not.toMatch(
              /NaN|null|undefined|Infinity|\b1 (deals|hours|guidelines)\b/,
            );
        },
      ),
      { numRuns: 60 },
    );
    expect(served).toBeGreaterThan(20);
  });
});

function never(): never {
  throw new Error("no action");
}
