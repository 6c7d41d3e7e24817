import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typed } from "./typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const sample = join(__dirname, "../../../examples/pipeline.csv");
const json = (...argv: string[]) => {
  const { code, out } = typed(...argv, "--json");
  expect(code).toBe(0);
  return JSON.parse(out);
};
const mistake = (...argv: string[]) => {
  const { code, out, err } = typed(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err.split("\n")).toHaveLength(2);
  return err.trim();
};
const log = file(
  "log.csv",
  "customer,date,amount\nAcme,2026-01-05,10\nAcme,2026-02-05,20\nBeta,2026-02-06,30\n",
);
const noOwner = file("no-owner.csv", "Account,Product Line,Stage\nAcme,Sensors,Demo\n");
// Ann in two spellings, one row without an owner.
const reps = file(
  "reps.csv",
  `Account,Product Line,Stage,Amount,Owner
Alder,Sensors,Proposal,100,Ann
Birch,Sensors,Proposal,100,ANN
Cedar,Sensors,Proposal,100,Ann
Dogwood,Valves,Proposal,100,Ben
Elm,Valves,Proposal,400,
`,
);

describe.each([
  ["customers", [sample]],
  ["team", [sample]],
  ["time", [sample, "--hours", "24"]],
  ["whitespace-check", [sample]],
  ["brief", [sample, "rowan pharma"]],
])("%s for people", (command, args) => {
  const { code, out, err } = typed(command, ...args);

  it("fits 80 columns, has no colours in a pipe and nothing unknown in it", () => {
    expect([code, err]).toEqual([0, ""]);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(out).not.toContain("\u001b");
    expect(out).not.toMatch(/NaN|undefined|null/);
  });

  it("tells its options", () => {
    expect(typed(command, "--help").out).toContain(`Usage: funnel-balance ${command} FILE`);
  });
});

describe("customers FILE", () => {
  it("has the keys of the contract, in their order", () => {
    const report = json("customers", sample);
    expect(Object.keys(report)).toEqual(
      "asOf customers purchases models repeatOdds returnShare attrition top whitespace quiet profile".split(
        " ",
      ),
    );
    expect(Object.keys(report.models)).toEqual(["bgnbd", "gammaGamma", "mbgnbd", "nbd", "shown"]);
  });

  it("reads a plain list of transactions by its headers, and says what it counts", () => {
    expect(json("customers", log)).toMatchObject({ asOf: "2026-02-06", customers: 2, purchases: 3 });
    expect(typed("customers", log, "--json").err).toBe(
      "funnel-balance: The table has no stages: each of the 3 rows counts as a purchase\n",
    );
  });

  it.each([
    ["comma", "7,Acme,20260105,10\n8,Acme,20260205,20\n9,Beta,20260206,30\n"],
    ["white space", " 7 Acme  20260105   10\n 8 Acme  20260205   20\n 9 Beta  20260206   30\n"],
  ])("reads a list without headers by --columns: parted by %s", (_, text) => {
    const list = file("list.txt", text);
    const report = json("customers", list, "--columns", "_,account,date,amount");
    expect(report).toMatchObject({ asOf: "2026-02-06", customers: 2, purchases: 3 });
    // Acme bought for 30 in less than a year.
    expect(
      report.top.map(({ account, amount }: { account: string; amount: number }) => [account, amount]),
    ).toEqual(
      expect.arrayContaining([
        ["Acme", 30],
        ["Beta", 30],
      ]),
    );
  });

  it("follows --as-of: later purchases are left out and told", () => {
    const { out, err } = typed("customers", log, "--as-of", "2026-02-05", "--json");
    expect(JSON.parse(out)).toMatchObject({ customers: 1, purchases: 2 });
    expect(err).toContain("1 row dated after the as-of date: left out");
  });
});

describe("team FILE", () => {
  it("has the figures of review --owner for each rep", () => {
    const team = json("team", sample);
    expect(team.reps.map(({ rep }: { rep: string }) => rep)).toHaveLength(4);
    for (const { rep, open, won, deals } of team.reps) {
      expect(json("review", sample, "--owner", rep)).toMatchObject({ ...open, deals });
      expect(json("review", sample, "--owner", rep, "--basis", "won")).toMatchObject(won);
    }
  });

  it("holds each rep's mix beside the others'", () => {
    const others = ["Ben", "Cy", "Di"].flatMap((owner) =>
      Array.from(
        { length: 12 },
        (_, at) => `${owner} ${at},${at % 2 ? "Sensors" : "Valves"},Proposal,100,${owner}`,
      ),
    );
    const own = Array.from({ length: 12 }, (_, at) => `Ann ${at},Service,Proposal,100,Ann`);
    const table = ["Account,Product Line,Stage,Amount,Owner", ...own, ...others].join("\n");
    const { reps: cards } = json("team", file("beside.csv", table));
    const ann = cards.find(({ rep }: { rep: string }) => rep === "Ann");
    expect(ann.beside.open.customers).toBeNull();
    expect(ann.beside.open.lines).toMatchObject({ deals: 12, differs: true, chance: 1 / 5000 });
    expect(ann.beside.open.lines.shares[1]).toMatchObject({ name: "Service", own: 1, others: 0 });
    expect(typed("team", join(folder, "beside.csv")).out).toContain(
      "Of Ann's 12 open deals 100 % are for Service, of the other reps' 0 %: more\n     than chance explains.",
    );
  });

  it("shows the worst finding of each side of a review, and knows no hygiene without dates", () => {
    const rows = ["S", "S", "S", "V", "V", "V", "W"].map(
      (line, at) => `A${at},${line},${line === "W" ? "Lost" : "Open"}`,
    );
    const { out } = typed("review", file("low.csv", ["Account,Product,Stage", ...rows].join("\n")));
    expect(out).toMatch(/^ ~ Lines 1 low +\? Customers \? +✓ Accounts 17 % +\? Hygiene \?$/m);
  });

  it("tells of two reps once, of the one who sells one line", () => {
    const rows = (owner: string, lines: readonly string[]) =>
      Array.from(
        { length: 16 },
        (_, at) => `${owner} ${at},${lines[at % lines.length]},Proposal,100,${owner}`,
      );
    const all = [...rows("Ann", ["Sensors", "Valves", "Pumps", "Service"]), ...rows("Zed", ["Sensors"])];
    const path = file("two.csv", ["Account,Product Line,Stage,Amount,Owner", ...all].join("\n"));
    const { out } = typed("team", path);
    expect(out).toContain("Of Zed's 16 open deals 100 % are for Sensors, of the other rep's 25 %");
    expect(out).not.toContain("Of Ann's");
  });

  it("takes names that differ in case for one rep; rows without one are nobody's", () => {
    const { reps: found } = json("team", reps);
    expect(
      found.map(({ rep, deals }: { rep: string; deals: { open: number } }) => [rep, deals.open]),
    ).toEqual([
      ["Ann", 3],
      ["Ben", 1],
    ]);
  });

  it("reads goals from a file, and says what it did not understand", () => {
    const goals = file("goals.csv", "Rep,New customers,Quota\nann,6,1000\nBen,many,\nCarl,2,\n");
    const team = json("team", reps, "--goals", goals);
    expect(team.reps[0]).toMatchObject({ rep: "Ann", newGoal: 6, quota: 1000 });
    expect(team.goalsWithoutRep).toEqual(["Carl"]);
    expect(team.issues).toEqual(
      expect.arrayContaining([
        'The goal "many" of Ben in row 3 is no figure: write a number from 0',
        "Carl has a goal and no deal",
      ]),
    );
  });
});

describe("time FILE --hours N", () => {
  it("divides all hours, and nothing else", () => {
    const {
      activities,
      plan: { split },
      unspent,
    } = json("time", sample, "--hours", "24");
    const sum = activities.reduce((total: number, { hours }: { hours: number }) => total + hours, 0);
    expect(sum + unspent).toBeCloseTo(24, 9);
    expect(split.new + split.current).toBeCloseTo(sum, 9);
  });

  it("compares with an activity log, whatever the names' spelling, and tells hours with somebody new", () => {
    const spent = file("spent.csv", "Date,Customer,Hours\n2026-10-19,ROWAN PHARMA,3\n2026-10-19,Nobody,1\n");
    const { spent: found } = json("time", sample, "--hours", "24", "--log", spent);
    // Three of four hours, and one with a name that is not in the table, scaled to 24.
    expect(found).toMatchObject({ hours: 4, new: 6, current: 18, finding: 1, elsewhere: 0 });
    expect(typed("time", sample, "--hours", "24", "--log", spent).out).toContain(
      "1.0 hours of the log went to names that are not in the table: they count",
    );
  });

  it("gives nothing for no hours", () => {
    expect(json("time", sample, "--hours", "0")).toMatchObject({ hours: 0, plan: { value: 0, cost: 0 } });
  });

  it("balances the week by the review's aims, and tells what that costs", () => {
    const { plan, free, price, perPoint, range } = json("time", sample, "--hours", "24");
    expect(plan.cost).toBeCloseTo(1 - plan.value / free.value, 12);
    expect(plan.cost).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(plan.split.new / 24).toBeGreaterThanOrEqual(plan.floor - 1e-9);
    expect(plan.lines[plan.line]).toBeLessThanOrEqual(24 * 0.7 + 1e-9);
    expect(price[0].new).toBe(0);
    expect(price.at(-1).new).toBeCloseTo(0.6, 12);
    expect(perPoint).toBeGreaterThan(0);
    expect(range[0]).toBeLessThan(range[1]);
  });

  it("takes floors and caps of the hours, of a line too", () => {
    const { plan } = json(
      "time",
      sample,
      "--hours",
      "20",
      "--floor",
      "new=50%",
      "--floor",
      "service=10%",
      "--cap",
      "line=0.3",
    );
    expect(plan.split.new).toBeCloseTo(10, 6);
    expect(plan.lines.Service).toBeGreaterThanOrEqual(2 - 1e-9);
    expect(plan.lines.Sensors).toBeLessThanOrEqual(6 + 1e-9);
  });

  it("names limits that cannot be kept together, and comes as near as it can", () => {
    const over = ["--floor", "Sensors=60%", "--floor", "Service=50%"];
    expect(json("time", sample, "--hours", "20", ...over).plan.notes).toEqual([
      "Not all limits can be kept together: the least for Sensors, the least for Service and the hours that there are. No other hours come nearer to them",
    ]);
  });
});

describe("whitespace-check FILE", () => {
  it("gives hit rates, ranks and the interval against popularity and chance", () => {
    const check = json("whitespace-check", sample);
    expect(Object.keys(check)).toEqual(
      "file verdict cases accounts ours popularity random gain pValue shuffles".split(" "),
    );
    expect(Object.keys(check.ours)).toEqual(["hit1", "hit3", "mrr"]);
    expect(check.gain.low).toBeLessThanOrEqual(check.gain.high);
  });

  it("says where there is too little to tell from", () => {
    const { out } = typed("whitespace-check", reps);
    expect(out).toMatch(/Too few to tell which lines go together: 0 customers buy two lines/);
  });
});

it("an unclear guideline is told as it was read", () => {
  expect(typed("review", sample, "--set", "lineLimit=70").err).toBe(
    "funnel-balance: lineLimit 70 was read as 70 %\n",
  );
});

it("the review tells how easily new and current customers buy, and which lines open doors", () => {
  const { out } = typed("review", sample);
  expect(out).toMatch(/WIN RATE AND TIME TO CLOSE\n +· You win \d+ % of the deals with current/);
  expect(out).toMatch(
    /WHICH LINES OPEN DOORS\n +line +open: new +current +won: new +current\n +Sensors +18 +55 +25 +42\n/,
  );
});

describe("a mistake is one line on standard error and exit code 2", () => {
  it.each([
    [["customers"], "name the file to read: funnel-balance customers FILE"],
    [["customers", log, "--months", "0"], '--months takes a whole number from 1 to 120, not "0"'],
    [["customers", log, "--columns", "_,who knows"], 'not "who knows": use date, account'],
    [["customers", log, "--columns", "date,date"], "--columns date,date names actualClose twice"],
    [["customers", log, "--columns", "_,_"], "--columns _,_ names no column"],
    [
      ["customers", log, "--columns", "account,_,_,date"],
      "names 4 columns, and no row of log.csv has as many",
    ],
    [["customers", noOwner], "no-owner.csv: No column says when deals were won"],
    [["team", noOwner], "no-owner.csv: no column names the owner of a deal"],
    [["team", sample, "--owner", "Ann"], "unknown option --owner"],
    [["time", sample], "say how many selling hours the week has: --hours 24"],
    [["time", sample, "--hours", "-3"], '--hours takes the selling hours of a week, from 0 to 168, not "-3"'],
    [["time", sample, "--hours", "200"], 'from 0 to 168, not "200"'],
    [
      ["time", sample, "--hours", "8", "--floor", "new=150%"],
      'from 0 to 100 %, such as new=25%, not "new=150%"',
    ],
    [["time", sample, "--hours", "8", "--floor", "new"], "--floor"],
    [
      ["time", sample, "--hours", "8", "--floor", "new=70%", "--floor", "current=60%"],
      "new cannot get at least 70 % and at most 40 % of the hours",
    ],
    [
      ["time", sample, "--hours", "8", "--cap", "Bolts=10%"],
      "--cap limits one of new, current, line, Sensors",
    ],
    [
      ["time", sample, "--hours", "8", "--floor", "line=60%", "--cap", "line=30%"],
      "line cannot get at least 60 % and at most 30 % of the hours",
    ],
    [["time", sample, "--hours", "24", "--log", noOwner], "no-owner.csv is no activity log"],
    [["brief", sample], "name the file and the account: funnel-balance brief FILE ACCOUNT"],
    [["brief", sample, "Rowan Farma"], 'is called "Rowan Farma"; did you mean "Rowan Pharma"?'],
    [["brief", sample, "?"], 'a deal with "?" for its account counts as one without an account'],
    [["brief", sample, "Rowan", "Pharma"], "write an account of several words in quotes"],
    [
      ["whitespace-check", file("no-line.csv", "Account,Stage\nA,Demo\n")],
      "it takes a column with the account",
    ],
  ])("%j", (argv, words) => expect(mistake(...argv)).toContain(words));
});
