import fc from "fast-check";
import type { Review } from "../../../core/balance/review";
import { accountHistory } from "../../../core/measures/accountHistory";
import { readPipeline } from "../../../core/table/readPipeline";
import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { newCustomersWon } from "../../../core/team/newCustomersWon";
import type { Team } from "../../../core/team/Team";
import { teamOf } from "../../../core/team/teamOf";
import { read, table } from "../table/readTable";

interface Deal {
  readonly owner: string;
  readonly account: string;
  readonly line: string;
  readonly stage: string;
  readonly amount: number;
  readonly created: number;
  readonly length: number;
}

const dealOf = (owners: readonly string[], lines: readonly string[]) =>
  fc.record({
    owner: fc.constantFrom(...owners),
    account: fc.constantFrom("Norden", "Brandt", "Tarn", "Lakeside", "Kestrel", "Moor", "Fenwick"),
    line: fc.constantFrom(...lines),
    stage: fc.constantFrom("Proposal", "Won", "Lost"),
    amount: fc.integer({ min: 1, max: 9000 }),
    created: fc.integer({ min: 45500, max: 46200 }),
    length: fc.integer({ min: 0, max: 90 }),
  });

const cellsOf = (deals: readonly Deal[]) =>
  table(
    ["Owner", "Account", "Product", "Stage", "Amount", "Created Date", "Close Date"],
    ...deals.map((each) => [
      each.owner,
      each.account,
      each.line,
      each.stage,
      each.amount,
      each.created,
      each.created + each.length,
    ]),
  );

function teamOfDeals(deals: readonly Deal[], asOf?: number): Team {
  const reps = readPipelineByOwner(cellsOf(deals), asOf === undefined ? {} : { asOf });
  if ("code" in reps) throw new Error(reps.code);
  return teamOf(reps);
}
const cardOf = (team: Team, rep: string) => {
  const card = team.reps.find((each) => each.rep === rep);
  if (card === undefined) throw new Error(`no ${rep}`);
  return card;
};
const finding = ({ findings }: Review, id: string) => {
  const found = findings.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("one ground for everybody", () => {
  test("every scorecard, and every review, is as of the same day", () => {
    fc.assert(
      fc.property(fc.array(dealOf(["Weber", "Ortiz"], ["A", "B", "C"]), { minLength: 4 }), (deals) => {
        const whole = read(cellsOf(deals)).asOf;
        for (const { open, won } of teamOfDeals(deals).reps)
          expect([open.asOf, won.asOf]).toEqual([whole, whole]);
      }),
      { numRuns: 30 },
    );
  });

  test("what an account bought from anybody is its history, and the team's new customers are the table's", () => {
    fc.assert(
      fc.property(fc.array(dealOf(["Weber", "Ortiz", "Chen"], ["A", "B"]), { minLength: 4 }), (deals) => {
        const cells = cellsOf(deals);
        const reading = readPipeline(cells);
        if (!reading.ok) throw new Error(reading.failure.code);
        const whole = newCustomersWon(reading.pipeline);
        const { reps } = teamOfDeals(deals);
        const told = reps.map(({ newCustomers }) => newCustomers);
        if (whole === null) expect(told.every((each) => each === null)).toBe(true);
        else expect([...new Set(told.flatMap((each) => each ?? []))].sort()).toEqual(whole);
        for (const { rep } of reps) {
          const { account, ...own } = read(cells, { owner: rep });
          const { firstWon } = accountHistory({ account, ...own });
          const ofTable = accountHistory(reading.pipeline).firstWon;
          account?.names.forEach((name, code) => {
            expect(firstWon[code]).toBe(ofTable[reading.pipeline.account?.names.indexOf(name) ?? -1]);
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a rep's open deals with accounts that bought from a colleague are with current customers", () => {
    const deal = { line: "A", amount: 100, length: 30 };
    const accounts = Array.from({ length: 10 }, (_, at) => `Inherited ${at}`);
    const team = teamOfDeals([
      ...accounts.map((account) => ({ ...deal, owner: "Ann", account, stage: "Won", created: 45500 })),
      ...accounts.map((account) => ({ ...deal, owner: "Bob", account, stage: "Proposal", created: 46200 })),
    ]);
    const { open } = cardOf(team, "Bob");
    expect(open.customers).toEqual({ new: 0, current: 10, unknown: 0 });
    expect(finding(open, "new-share")).toMatchObject({ value: 0, n: 10, k: 0, side: "below" });
  });

  // Not every figure can only get worse: a colleague's sale makes a customer of an account, and too many new customers may then be enough.
  test("deals of others never raise a rep's standing: shares of lines and accounts stay, lines without a deal, stale and current ones only grow", () => {
    const own = fc.array(dealOf(["Weber"], ["A", "B"]), { minLength: 6, maxLength: 30 });
    const others = fc.array(dealOf(["Ortiz", "Chen"], ["A", "B", "C", "D"]), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(own, others, (mine, theirs) => {
        const [alone, among] = [mine, [...theirs, ...mine]].map((deals) =>
          cardOf(teamOfDeals(deals), "Weber"),
        ) as [ReturnType<typeof cardOf>, ReturnType<typeof cardOf>];
        const without = ({ open }: typeof alone) => open.lines.filter(({ deals }) => deals === 0).length;
        expect(without(among)).toBeGreaterThanOrEqual(without(alone));
        expect(finding(among.open, "languishing-lines").value ?? 1).toBeGreaterThanOrEqual(
          finding(alone.open, "languishing-lines").value ?? 0,
        );
        for (const id of ["line-concentration", "account-concentration", "account-few"]) {
          const before = finding(alone.open, id).value;
          if (before !== null) expect(finding(among.open, id).value).toBe(before);
        }
        if (alone.open.customers.unknown === 0)
          expect(among.open.customers.new).toBeLessThanOrEqual(alone.open.customers.new);
        expect(among.open.stale.pastClose).toBeGreaterThanOrEqual(alone.open.stale.pastClose);
      }),
      { numRuns: 100 },
    );
  });

  test("deals of others never win a rep new customers, or an amount, by the same day", () => {
    const own = fc.array(dealOf(["Weber"], ["A", "B"]), { minLength: 2, maxLength: 20 });
    const others = fc.array(dealOf(["Ortiz"], ["A", "C"]), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(own, others, (mine, theirs) => {
        const alone = cardOf(teamOfDeals(mine, 46300), "Weber");
        const among = cardOf(teamOfDeals([...theirs, ...mine], 46300), "Weber");
        if (alone.newCustomers !== null)
          expect(alone.newCustomers).toEqual(expect.arrayContaining([...(among.newCustomers ?? ["none"])]));
        if (alone.wonAmount !== null) expect(among.wonAmount).toBe(alone.wonAmount);
      }),
      { numRuns: 40 },
    );
  });

  test("a rep's own portfolio of the goals is the one that the rep is reviewed by", () => {
    const deals = (owner: string, lines: readonly string[]) =>
      lines.flatMap((line) =>
        Array.from({ length: 4 }, (_, i) => [owner, `${line} ${owner} ${i}`, line, "Proposal"]),
      );
    const cells = table(
      ["Owner", "Account", "Product", "Stage"],
      ...deals("Ann", ["Sensors", "Valves", "Pumps", "Service"]),
      ...deals("Zed", ["Sensors", "Sensors", "Sensors", "Sensors"]),
    );
    const reps = readPipelineByOwner(cells);
    if ("code" in reps) throw new Error(reps.code);
    const names = (team: Team) => finding(cardOf(team, "Zed").open, "languishing-lines").top;
    expect(names(teamOf(reps))).toEqual(["Pumps", "Service", "Valves"]);
    const goals = [{ rep: "zed", newCustomers: null, quota: null, lines: ["Sensors", "Valves"] }];
    expect(names(teamOf(reps, { goals }))).toEqual(["Valves"]);
  });
});
