import fc from "fast-check";
import { type Review, review } from "../../../core/balance/review";
import { chooseDeals } from "../../../core/table/chooseDeals";
import { readPipeline } from "../../../core/table/readPipeline";
import { readPipelineByOwner } from "../../../core/table/readPipelineByOwner";
import { type Rep, teamOf } from "../../../core/team/teamOf";
import * as words from "../../../core/words/en/team";
import { pipelineOf, type Row, times } from "../balance/pipelineOf";

const rep = (owner: string, rows: readonly Row[], asOf = 46295): Rep => ({
  owner,
  pipeline: pipelineOf(rows, { asOf }),
});
const won = (account: string, line: string, actualClose: number, more: Row = {}): Row => ({
  account,
  line,
  stage: "won",
  actualClose,
  amount: 100,
  ...more,
});

/** The reps of one table. */
function repsOf(rowsOf: Readonly<Record<string, readonly Row[]>>): readonly Rep[] {
  const rows = Object.entries(rowsOf).flatMap(([owner, own]) => own.map((row) => ({ ...row, owner })));
  const whole = pipelineOf(rows, { asOf: 46295 });
  return Object.keys(rowsOf).map((owner) => ({
    owner,
    pipeline: chooseDeals(
      whole,
      Int32Array.from(rows.keys()).filter((deal) => rows[deal]?.owner === owner),
    ),
  }));
}

/** The figures of a review, without what is only found when somebody looks. */
const figures = ({ findings, score, lines, deals, plan, asOf, amount }: Review) => ({
  findings: findings.map(({ sheetRows: _, ...finding }) => finding),
  score,
  lines,
  deals,
  plan: plan(),
  asOf,
  amount,
});

describe("teamOf", () => {
  test("a scorecard is the review of the rep's own rows, on both bases", () => {
    const row = fc.record({
      owner: fc.constantFrom("Weber", "Ortiz", "Chen"),
      account: fc.constantFrom("Norden", "Brandt", "Tarn", "Lakeside", "Kestrel"),
      line: fc.constantFrom("Sensors", "Valves", "Service", "Controllers"),
      stage: fc.constantFrom("Proposal", "Won", "Lost"),
      amount: fc.integer({ min: 1, max: 9000 }),
      created: fc.integer({ min: 45500, max: 46200 }),
      length: fc.integer({ min: 0, max: 90 }),
    });
    const header = ["Owner", "Account", "Product", "Stage", "Amount", "Created Date", "Close Date"];
    fc.assert(
      fc.property(fc.array(row, { minLength: 12, maxLength: 60 }), (rows) => {
        const cells = {
          values: [
            header,
            ...rows.map((each) => [
              each.owner,
              each.account,
              each.line,
              each.stage,
              each.amount,
              each.created,
              each.created + each.length,
            ]),
          ],
          top: 1,
          left: 0,
        };
        const reps = readPipelineByOwner(cells);
        if ("code" in reps) throw new Error(reps.code);
        expect(reps.length).toBeGreaterThan(0);
        for (const card of teamOf(reps).reps) {
          const alone = readPipeline(cells, { owner: card.rep });
          if (!alone.ok) throw new Error(alone.failure.code);
          expect(figures(card.open)).toEqual(figures(review(alone.pipeline)));
          expect(figures(card.won)).toEqual(
            figures(review(alone.pipeline, { guidelines: { basis: "won" } })),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  // 2026-09-30 is 46295, a year before 45930.
  test("a new customer won is an account whose first won deal falls in the 12 months", () => {
    const { reps } = teamOf([
      rep("Weber", [
        won("old", "A", 45000),
        won("old", "A", 46000),
        won("Fresh", "A", 46000),
        won("fresh", "A", 46100),
        won("edge", "A", 45930),
      ]),
    ]);
    expect(reps[0]?.newCustomers).toEqual(["Fresh"]);
    expect(reps[0]?.wonAmount).toBe(300);
  });

  test("where the team's history starts inside the 12 months nobody can tell who is new", () => {
    expect(teamOf([rep("Weber", [won("a", "A", 46000)])]).reps[0]?.newCustomers).toBeNull();
    const withOpen = rep("Weber", [won("a", "A", 46000), { account: "b", line: "A" }]);
    expect(teamOf([withOpen]).reps[0]?.newCustomers).toBeNull();
    const withOlder = teamOf(repsOf({ Weber: [won("a", "A", 46000)], Ortiz: [won("b", "A", 45000)] }));
    expect(withOlder.reps.map(({ rep: name, newCustomers }) => [name, newCustomers])).toEqual([
      ["Ortiz", []],
      ["Weber", ["a"]],
    ]);
  });

  test("attainment is the won amount of the 12 months over the quota, of the goals before that of the table", () => {
    const rows = [won("a", "A", 46000, { quota: 400 }), won("b", "A", 46000, { quota: 400 })];
    expect(teamOf([rep("Weber", rows)]).reps[0]).toMatchObject({
      quota: 400,
      wonAmount: 200,
      attainment: 0.5,
    });
    const goals = [
      { rep: "WEBER", newCustomers: 6, quota: 100, lines: [] },
      { rep: "Nobody", newCustomers: 1, quota: null, lines: [] },
    ];
    const team = teamOf([rep("Weber", rows)], { goals });
    expect(team.reps[0]).toMatchObject({ quota: 100, newGoal: 6, attainment: 2 });
    expect(team.goalsWithoutRep).toEqual(["Nobody"]);
  });

  test("without dates nothing is known to be won in the 12 months", () => {
    const rows: readonly Row[] = [{ account: "a", stage: "won", amount: 5, quota: 9 }];
    expect(teamOf([{ owner: "Weber", pipeline: pipelineOf(rows) }]).reps[0]).toMatchObject({
      newCustomers: null,
      wonAmount: null,
      attainment: null,
    });
  });

  test("the coaching note is what is told first on either basis, beyond chance, with its evidence and one open question", () => {
    const rows = [
      ...times(8, { account: "a", line: "Sensors", type: "new" as const }),
      ...Array.from({ length: 4 }, (_, at) => ({
        account: `b${at}`,
        line: "Service",
        type: "current" as const,
      })),
      ...Array.from({ length: 30 }, (_, at) =>
        won(`c${at}`, at < 28 ? "Sensors" : "Service", 46000, { type: at < 15 ? "new" : "current" }),
      ),
    ];
    const [card] = teamOf([rep("Weber", rows)], { guidelines: { accountLimit: 1 } }).reps;
    if (card === undefined) throw new Error("no rep");
    // Open: 8 of 12 new may be chance. Won: 28 of 30 Sensors is beyond it among all figures: z = 2.79.
    expect(card.coaching).toMatchObject({ basis: "won", finding: { id: "line-concentration" } });
    expect(words.evidence(card)).toBe(
      "Sensors is 28 of your 30 deals won in the last 12 months (93 %). Even allowing for chance it is over your limit of 70 %.",
    );
    expect(words.question(card)).toBe(
      "Which three of your Sensors customers could use Service, and what stopped you from offering it?",
    );
  });

  test("a column of 10,500 names is no team: the 10,000 with the most deals are shown, none is compared, and both are told", () => {
    // Rep 7 has two deals and is first; each of the others has one.
    const names = Array.from({ length: 10_500 }, (_, at) => `Rep ${at}`);
    const rows = [...names, "Rep 7"].map((name, at) => [`Account ${at}`, "Sensors", "Proposal", name]);
    const values = [["Account", "Product", "Stage", "Rep"], ...rows];
    const read = readPipelineByOwner({ values, top: 1, left: 0 });
    if ("code" in read) throw new Error(read.code);
    const team = teamOf(read);
    expect(team.reps).toHaveLength(10_000);
    expect(team.reps[0]?.rep).toBe("Rep 7");
    expect(team.beside()).toEqual([]);
    expect(team.many).toEqual({ reps: 10_500, shown: 10_000, comparable: 1000 });
    expect(team.many && words.manyReps(team.many)).toBe(
      "The column of reps holds 10,500 names: the 10,000 with the most deals are shown. " +
        "How each rep's deals divide is held beside the others' in teams of up to 1,000",
    );
    expect(words.manyReps({ reps: 1001, shown: 1001, comparable: 1000 })).toBe(
      "There are 1,001 reps. How each rep's deals divide is held beside the others' in teams of up to 1,000",
    );
  });

  test("no rep is an empty team, which says what is missing", () => {
    const team = teamOf([]);
    expect(team).toMatchObject({
      reps: [],
      begin: null,
      openDeals: 0,
      goalsWithoutRep: [],
      issues: [],
      many: null,
    });
    expect(team.beside()).toEqual([]);
    expect(words.teamHeadline(team)).toBe("No column names the rep");
  });
});

describe("the news about a team", () => {
  const balanced = [
    ...times(5, { line: "A", account: "x", type: "new" as const }),
    ...times(5, { line: "B", account: "y", type: "current" as const }),
  ];
  const oneLine = Array.from({ length: 30 }, (_, at) => ({
    line: "A",
    account: `x${at}`,
    type: at % 2 === 0 ? ("new" as const) : ("current" as const),
  }));
  const guidelines = { accountLimit: 1 };

  test("names how many are out of balance", () => {
    const team = teamOf([rep("a", balanced), rep("b", [...oneLine, { line: "B", stage: "lost" }])], {
      guidelines,
    });
    expect(words.teamHeadline(team)).toBe("One of two reps is out of balance");
    expect(words.teamLine(team)).toBe("2 reps, 40 open deals");
    expect(words.teamHeadline(teamOf([rep("a", balanced)], { guidelines }))).toBe("Every rep is balanced");
  });

  test("above all those who make their number with one line", () => {
    const wins = Array.from({ length: 30 }, (_, at) => won(`x${at}`, "A", 46000, { quota: 500 }));
    const rows = [...wins, { line: "B", stage: "lost" as const }];
    const team = teamOf([rep("a", rows), rep("b", rows), rep("c", balanced)], { guidelines });
    expect(words.teamHeadline(team)).toBe("Two of three reps make their number with one line");
  });

  test("too few deals say so, of the team and of the rep", () => {
    const team = teamOf([rep("a", [{ line: "A" }])]);
    expect(words.teamHeadline(team)).toBe("Too few deals to judge anybody");
    expect(team.reps.map(words.evidence)).toEqual(["Too few deals to judge."]);
    expect(team.reps.map(words.question)).toEqual(["Which of your deals are not in the sheet yet?"]);
  });

  test("of a rep who won nothing of the quota that is said, whatever else may be chance", () => {
    const quota = 500;
    const wins = Array.from({ length: 5 }, (_, at) => won(`x${at}`, "A", 46000, { quota }));
    const team = teamOf(repsOf({ a: wins, b: [{ line: "A", quota }] }), { guidelines });
    const told = team.reps.map((card) => [card.rep, card.attainment, words.evidence(card)]);
    expect(told).toContainEqual(["b", 0, "Too few deals to judge. Nothing of the quota is won."]);
  });

  test("what one of many is out of balance by may be chance: the cell says so, the headline does not", () => {
    // 9 of 10 in one line alone is beyond chance (z = 1.38, one in twelve), of eight reps with as many figures it is not.
    const nine = oneLine.slice(0, 10).map((row, at) => ({ ...row, line: at === 0 ? "B" : "A" }));
    const reps = Array.from({ length: 8 }, (_, at) => rep(`r${at}`, at === 0 ? nine : balanced));
    const team = teamOf(reps, { guidelines });
    expect(team.reps.find(({ rep: name }) => name === "r0")?.open.outOfBalance.imbalanced).toBe(1);
    expect(team.begin).toBeNull();
    expect(words.teamHeadline(team)).toBe("No rep stands out beyond chance");
    expect(team.reps.filter(({ rep: name }) => name === "r0").map(words.evidence)).toEqual([
      "Nothing stands out: among so many figures, what lies outside a guideline may be chance.",
    ]);
  });

  test("one known finding of seven is not balance", () => {
    const lines = [...times(5, { line: "A" }), ...times(5, { line: "B" })];
    expect(words.teamHeadline(teamOf([rep("a", lines), rep("b", lines)]))).toBe(
      "No rep stands out beyond chance",
    );
  });

  test("begins with the widest gap of those who stand out", () => {
    const worse = oneLine.map((row) => ({ ...row, type: "current" as const }));
    const half = oneLine.map((row, at) => ({ ...row, line: at < 3 ? "B" : "A" }));
    const team = teamOf(
      [rep("half", half), rep("worse", [...worse, { line: "B", stage: "lost" }]), rep("fine", balanced)],
      { guidelines },
    );
    expect(team.begin).toBe("worse");
  });
});
