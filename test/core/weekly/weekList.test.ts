import { finish } from "../../../core/cells/slices";
import { readPipeline } from "../../../core/table/readPipeline";
import type { NextAction } from "../../../core/weekly/actions/NextAction";
import { type WeekItem, weekList } from "../../../core/weekly/weekList";
import * as words from "../../../core/words/en/time";

const values = [
  ["Deal", "Account", "Product", "Stage", "Amount", "Created"],
  ["D1", "Acme", "Sensors", "Proposal", 100, "2026-01-10"],
  ["D2", "Acme", "Valves", "Negotiation", 900, "2026-01-10"],
  ["D3", "Acme", "Valves", "Closed Won", 9000, "2026-01-10"],
  ["D4", "Beta", "Valves", "Proposal", 50, "2026-01-10"],
];
const reading = readPipeline({ values, top: 1, left: 0 });
if (!reading.ok) throw new Error(reading.failure.code);
const { pipeline } = reading;

const account = (name: string, hours: number, nextHour = 1) => ({
  account: name,
  customer: "current" as const,
  value: 1,
  effort: 1,
  hours,
  gives: 1,
  nextHour,
  spent: 0,
  parts: { deal: 1, whitespace: 0, keeping: 0 },
  purpose: "deal" as const,
  focus: "Valves",
  changedByRep: false,
});
const action = (kind: NextAction["kind"], who: string | null): NextAction => ({
  key: `${kind}|${who}`,
  kind,
  account: who,
  line: "Service",
  count: 2,
  mends: [],
  gap: null,
  outlook: null,
  needs: null,
  effort: 1,
  value: 1,
  state: "open",
});
const plan = {
  accounts: [account("Acme", 3), account("Beta", 0.1), account("Cora", 0, 2), account("Dora", 0, 5)],
  activities: [],
};
const asked = [action("offer-line", "Acme"), action("referral", "Cora"), action("win-back", "Zora")];
const make = (log = new Map<string, { state: "done" | "dismissed"; day: number }>(), today = 46300) =>
  finish(weekList({ pipeline, plan, actions: asked, log: { actions: log }, today, most: 9, mostLater: 2 }));

test("the list ends where the hours end; who gets none waits, the best next hour first", () => {
  const { items, rest, later, waiting } = make();
  expect(items.map((item) => item.account)).toEqual(["Acme"]);
  expect(rest).toEqual({ rows: 1, hours: 0.1 });
  expect(later.map((item) => item.account)).toEqual(["Dora", "Cora"]);
  expect(waiting).toBe(2);
});

test("a row names the account's largest open deal, and what the review asks of it", () => {
  const [acme] = make().items;
  expect(acme?.deal).toEqual({ line: "Valves", stage: "Negotiation", amount: 900, deals: 2 });
  expect(acme && words.whatToDo(acme, "")).toBe("Valves, 900, Negotiation; 1 more deal; offer Service");
});

test("an action that belongs to no row is not lost", () => {
  expect(make().actions.map(({ key }) => key)).toEqual(["win-back|Zora"]);
});

test("a tick holds for a week", () => {
  const ticked = new Map([["week|Acme|", { state: "done" as const, day: 46300 }]]);
  expect(make(ticked, 46306).items[0]?.isDone).toBe(true);
  expect(make(ticked, 46307).items[0]?.isDone).toBe(false);
});

const row: WeekItem = {
  key: "",
  account: "Acme",
  customer: "current",
  hours: 1,
  purpose: "keeping",
  line: null,
  deal: null,
  action: null,
  isDone: false,
};
test.each([
  [{}, "Keep in touch"],
  [{ account: null, purpose: "finding" }, "Call companies that you never sold to"],
  [
    { account: null, purpose: "finding", action: action("find-new", null) },
    "Find 2 new customers this month",
  ],
  [{ purpose: "whitespace", line: "Service" }, "Offer Service"],
  [{ action: action("referral", "Acme") }, "Ask for a referral"],
  [{ purpose: "deal", deal: { line: "", stage: "", amount: null, deals: 1 } }, "An open deal"],
] as const)("what to do %#", (change, said) => {
  expect(words.whatToDo({ ...row, ...change }, "")).toBe(said);
});

test("where the hours end is said with the line that is held", () => {
  expect(words.hoursEnd({ name: "Sensors", hours: 9.73 }, 24)).toBe(
    "Here the hours end. Sensors gets 9.7 of 24.",
  );
  expect(words.hoursEnd(null, 24)).toBe("Here the hours end.");
  const spent = (kept: "new" | null) => words.spentSum([{ new: 4 }, { new: 7.5 }], 9.6, kept);
  expect(spent(null)).toBe(
    "In 2 weeks you spent 11.5 hours on new customers; by this plan it would be 19.2.",
  );
  expect(spent("new")).toBe(
    "In 2 weeks you spent 11.5 hours on new customers; by this plan it would be at least 19.2.",
  );
});
