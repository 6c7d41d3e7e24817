import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { samplePipeline } from "../../../core/sample/samplePipeline";
import { showsAsciiAlone } from "../../../local-workbook/command-line/terminal/showsAsciiAlone";
import { openWorkbookFile } from "../../../local-workbook/files/openWorkbookFile";
import { typed, typedAt } from "./typed";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const sample = join(__dirname, "../../../examples/pipeline.csv");
// 4 open deals of Sensors and 1 of Valves; 1 won; Anna has 3 of the open ones.
const deals = file(
  "deals.csv",
  `Account,Product Line,Stage,Amount,Owner
Alder,Sensors,Proposal,100,Anna
Birch,Sensors,Proposal,100,Anna
Cedar,Sensors,Proposal,100,Anna
Dogwood,Sensors,Proposal,100,Ben
Elm,Valves,Proposal,400,Ben
Alder,Valves,Closed Won,100,Ben
`,
);
const json = (...options: string[]) => JSON.parse(typed("review", deals, "--json", ...options).out);
const mistake = (...argv: string[]) => {
  const { code, out, err } = typed(...argv);
  expect([code, out]).toEqual([2, ""]);
  expect(err.split("\n")).toHaveLength(2);
  return err.trim();
};

describe("review FILE --json", () => {
  it("has the keys of the contract, in their order", () => {
    const review = json();
    expect(Object.keys(review)).toEqual(
      "file sheet asOf by basis columns deals headline outOfBalance findings score lines accounts customers hhi plan planBlockedBy pace doThisWeek doors issues".split(
        " ",
      ),
    );
    expect(Object.keys(review.deals)).toEqual("rows open won lost unknown stale parts".split(" "));
    expect(Object.keys(review.findings[0])).toEqual(
      "id verdict value low high likely limit certain uncertain n top message remedy".split(" "),
    );
    expect(Object.keys(review.lines[0])).toEqual("name deals weight share low high inDeals".split(" "));
    expect(Object.keys(review.accounts[0])).toEqual("name deals weight share low high".split(" "));
    expect(Object.keys(review.customers)).toEqual(["new", "current", "unknown"]);
    expect(Object.keys(review.plan[0])).toEqual("line customer add why".split(" "));
    expect(Object.keys(review.doors)).toEqual("lines open won isJudged customers claim".split(" "));
    expect(Object.keys(review.doors.lines[0])).toEqual("line open won opens".split(" "));
    expect(Object.keys(JSON.parse(typed("review", sample, "--json").out).issues[0])).toEqual(
      "code rows first message".split(" "),
    );
  });

  it("names one thing to do this week, but for more deals than are anybody's own", () => {
    const many = (rows: number) =>
      file(
        "many.csv",
        [
          "Account,Product,Stage",
          ...Array.from(
            { length: rows },
            (_, row) => `A${row % 2000},${row % 7 ? "Sensors" : "Valves"},${row % 4 ? "Demo" : "Won"}`,
          ),
        ].join("\n"),
      );
    const first = (rows: number) => JSON.parse(typed("review", many(rows), "--json").out).doThisWeek;
    expect(first(2_000)).toMatchObject({ kind: "offer-line", line: "Valves", state: "open" });
    expect(first(20_001)).toBeNull();
  });

  it("takes each row for a deal, and the amounts for the lines' own, where the user says so", () => {
    const rows =
      "Deal ID,Account,Product,Stage,Amount\nD1,Acme,Sensors,Demo,60\nD1,Acme,Valves,Demo,60\nD2,Beta,Valves,Demo,30\n";
    const path = file("parts.csv", rows);
    const review = (...options: string[]) => JSON.parse(typed("review", path, "--json", ...options).out);
    expect(review().deals).toMatchObject({ rows: 2, open: 2, parts: 3 });
    expect(review("--rows").deals).toMatchObject({ rows: 3, open: 3, parts: 3 });
    const valves = (...options: string[]) =>
      review("--by", "amount", ...options).lines.find(({ name }: { name: string }) => name === "Valves")
        .weight;
    expect(valves()).toBe(60);
    expect(valves("--amounts", "lines")).toBe(90);
    expect(typed("review", path, "--amounts", "rows").code).toBe(2);
  });

  it("counts and shares as they stand in the file", () => {
    expect(json()).toMatchObject({
      file: "deals.csv",
      sheet: "deals",
      asOf: null,
      by: "deals",
      basis: "open",
      deals: { rows: 6, open: 5, won: 1, lost: 0, unknown: 0 },
      findings: [
        { id: "line-concentration", value: 0.8, verdict: "leaning", top: ["Sensors"] },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  it("says first of the sample what holds beyond chance", () => {
    const whole = JSON.parse(typed("review", sample, "--json").out);
    expect(whole.headline).toEqual({
      finding: "new-share",
      text: "Only 25 of 101 open deals are with new customers",
    });
    expect(whole.outOfBalance).toEqual({ imbalanced: 1, leaning: 2, known: 6 });
    const verdicts = whole.findings.map((one: { id: string; verdict: string }) => [one.id, one.verdict]);
    expect(Object.fromEntries(verdicts)).toMatchObject({
      "line-concentration": "leaning",
      "languishing-lines": "leaning",
      "new-share": "imbalanced",
    });
    // By accounts: 31 witnesses of 101 deals, 13 % to 42 %.
    const [low, high] = [whole.findings[3].low, whole.findings[3].high];
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(["0.13", "0.42"]);
    expect(whole.findings[2]).toMatchObject({ low: null, high: null, likely: null, certain: false });
    for (const one of whole.findings) expect(one.uncertain).toBe(!one.certain);
    const tom = JSON.parse(typed("review", sample, "--owner", "Tom Okafor", "--json").out);
    expect(tom.findings[0]).toMatchObject({ id: "line-concentration", verdict: "imbalanced" });
  });

  it("follows its options", () => {
    expect(json("--by", "amount").findings[0]).toMatchObject({ value: 0.5, top: ["Sensors", "Valves"] });
    expect(json("--basis", "won").basis).toBe("won");
    expect(json("--owner", "anna").deals.open).toBe(3);
    expect(json("--set", "lineLimit=90%").findings[0]).toMatchObject({ verdict: "balanced", limit: 0.9 });
    expect(
      json("--portfolio", "Sensors; Valves;Pumps").lines.map(({ name }: { name: string }) => name),
    ).toContain("Pumps");
    expect(json("--map", "line=Account").columns.line).toBe("Account");
    expect(json("--as-of", "2026-10-23").asOf).toBe("2026-10-23");
    const customers = file("customers.csv", "Customer\nBirch\nCedar\nDogwood\n");
    // Alder has a won deal; Birch, Cedar and Dogwood stand in the list; Elm is new.
    expect(json("--customers", customers).customers).toEqual({ new: 1, current: 4, unknown: 0 });
  });

  it("tells what changed since an earlier export", () => {
    const earlier = file(
      "earlier.csv",
      readFileSync(deals, "utf8").replace("Dogwood,Sensors", "Dogwood,Valves"),
    );
    const { compare } = json("--compare", earlier);
    expect(compare.findings[0]).toMatchObject({
      id: "line-concentration",
      before: { value: 0.6 },
      after: { value: 0.8, verdict: "leaning" },
      direction: "worse",
    });
    const text = typed("review", deals, "--compare", earlier).out;
    expect(text).toContain("60 % → 80 %");
    // Without an id a deal of another line is another deal: of 20 points (1 - 0.7) / 5 are from the one that came and 0.7 / 5 from the one that went.
    expect(compare.change["line-concentration"]).toEqual([0.6, 0.8]);
    expect(compare.moved).toMatchObject([
      { account: "Dogwood", line: "Sensors", kind: "created" },
      { account: "Dogwood", line: "Valves", kind: "gone" },
    ]);
    expect(compare.moved[0].parts["line-concentration"]).toBeCloseTo(0.06, 12);
    expect(compare.moved[1].parts["line-concentration"]).toBeCloseTo(0.14, 12);
    expect(text).toContain("1 deal was opened: Sensors");
  });
});

describe("the review for people", () => {
  const { out, err, code } = typed("review", sample);

  it("fits 80 columns and has no colours in a pipe", () => {
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toContain("\u001b");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("has each finding with its verdict, bar and remedy", () => {
    expect(out).toMatch(
      /~ Product lines +72 % +Leaning\n +━+\[━┃╌+\]╌+ +limit 70 %, could be \d+ % to \d+ %\n +Sensors is 73 of your 101 open deals/,
    );
    expect(out).toContain("→ ");
  });

  it("goes in the pane's order: the news, four states, what to do, lines, customers, accounts, hygiene, the way back", () => {
    const wanted = [
      "Only 25 of 101 open deals are with new customers",
      "~ Lines 72 %",
      "DO THIS WEEK",
      "LINES",
      "CUSTOMERS",
      "ACCOUNTS",
      "HYGIENE",
      "TO GET BACK IN BALANCE",
    ];
    const places = wanted.map((text) => out.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  it.each([40, 60, 80, 120])("fits %i columns, in signs of ASCII too", (columns) => {
    for (const command of ["review", "team"]) {
      const shown = typedAt({ columns }, command, sample).out;
      for (const line of shown.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
      const plain = typedAt({ columns, ascii: true }, command, sample).out;
      expect([...plain].every((letter) => letter < "\u0080")).toBe(true);
      for (const line of plain.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it.each<[Record<string, string>, string, boolean]>([
    [{ TERM: "dumb", LANG: "en_US.UTF-8" }, "linux", true],
    [{ TERM: "xterm", LANG: "en_US.UTF-8" }, "linux", false],
    [{ LANG: "C.utf8" }, "linux", false],
    [{ LANG: "C" }, "linux", true],
    [{ LC_ALL: "de_DE.ISO-8859-1", LANG: "de_DE.UTF-8" }, "linux", true],
    [{}, "linux", false],
    [{}, "win32", true],
    [{ WT_SESSION: "1" }, "win32", false],
  ])("with %j on %s: signs of ASCII alone %s", (env, platform, isAscii) => {
    expect(showsAsciiAlone(env, platform)).toBe(isAscii);
  });

  it("takes what would steer a terminal out of names", () => {
    const evil = file(
      "evil.csv",
      readFileSync(deals, "utf8").replaceAll("Sensors", "Sen\u001b[2Jsors\u202e"),
    );
    const shown = typed("review", evil).out;
    expect(shown).toContain("Sen[2Jsors");
    expect(shown).not.toContain("\u001b");
    expect(shown).not.toContain("\u202e");
  });
});

describe("call NAME FILE ARG...", () => {
  it.each([
    [["FUNNEL_CONCENTRATION", deals, "B:B"], 4 / 6],
    [["funnel_concentration", deals, "B2:B6"], 0.8],
    [["FUNNEL_CONCENTRATION", deals, "B:B", "", "C:C"], 0.8],
    [["FUNNEL_CONCENTRATION", deals, "deals!B:B", "D:D", "C:C"], 0.5],
    [["FUNNEL_CONCENTRATION", deals], 0.8],
    [["FUNNEL_TOP_SHARE", deals, "B:B", "2"], 1],
  ])("%j gives %d", (argv, value) => {
    expect(JSON.parse(typed("call", ...argv).out)).toBeCloseTo(value, 12);
  });

  it("gives a cell error with its words", () => {
    expect(JSON.parse(typed("call", "FUNNEL_CONCENTRATION", deals, "B2:B5", "D2:D4").out)).toEqual({
      error: "#VALUE!",
      message: "the lines have 4 rows and the amounts have 3",
    });
  });

  it("lists functions with what they take", () => {
    const listed = JSON.parse(typed("functions", "--json").out);
    expect(listed.map(({ name }: { name: string }) => name)).toContain("FUNNEL_HHI");
    expect(typed("functions").out).toContain("FUNNEL_HHI(");
  });
});

describe("a mistake is one line on standard error and exit code 2", () => {
  it.each([
    [["frobnicate"], 'there is no command "frobnicate"'],
    [["review"], "name the file to read: funnel-balance review FILE"],
    [["review", "missing.csv"], "there is no file missing.csv"],
    [["review", folder], "is a folder, not a file"],
    [["review", deals, "--colr", "x"], "unknown option --colr; did you mean --colour?"],
    [["review", deals, "--by"], "--by needs a value"],
    [["review", deals, "--by", "--json"], "--by needs a value"],
    [["review", deals, "--by", "deals", "--by", "amount"], "--by is given twice"],
    [["review", deals, "--json=yes"], "--json takes no value"],
    [["review", deals, "--basis", "lost"], '--basis takes open or won, not "lost"'],
    [["review", deals, "--map", "line"], '--map takes ROLE=HEADER, not "line"'],
    [["review", deals, "--map", "line=Colour"], 'No column is called "Colour"'],
    [["review", deals, "--set", "lineLimit=lots"], 'lineLimit is "lots"'],
    [["review", deals, "--as-of", "2026-02-30"], '--as-of takes a day as YYYY-MM-DD, not "2026-02-30"'],
    [["review", deals, "--owner", "Carl"], 'No deal belongs to "Carl"'],
    [["review", deals, "--sheet", "Deals2"], 'there is no sheet "Deals2" in deals.csv; there is deals'],
    [["review", deals, "more"], '"more" is one argument too many'],
    [["call", "FUNNEL_HHL", deals], "there is no function FUNNEL_HHL; did you mean FUNNEL_HHI?"],
    [
      ["review", file("header.csv", "Account,Product Line,Stage\n")],
      "There is no deal below the headers in row 1",
    ],
    [["review", file("none.csv", "1,2\n3,4\n")], "No row of headers was found"],
    [["review", deals, "--colour", deals], "the coloured copy must end in .xlsx"],
  ])("%j", (argv, words) => expect(mistake(...argv)).toContain(words));
});

describe("--colour OUT.xlsx", () => {
  const text = `Account,Product Line,Stage,Code
"=HYPERLINK(""http://x"",""y"")",Sensors,Proposal,007
Birch,Sensors,Proposal,008
Cedar,Sensors,Proposal,009
Dogwood,Sensors,Proposal,010
Elm,Valves,Proposal,011
`;
  it("writes a CSV as a workbook in which no text became a formula and no code lost its zeros", () => {
    const out = join(folder, "coloured.xlsx");
    expect(typed("review", file("formula.csv", text), "--colour", out).code).toBe(0);
    const values = openWorkbookFile(readFileSync(out), "coloured.xlsx").sheets[0]?.cells.values;
    expect(values?.[1]).toEqual(['=HYPERLINK("http://x","y")', "Sensors", "Proposal", "007"]);
  });

  it("never writes over a file", () => {
    const out = file("precious.xlsx", "mine");
    expect(mistake("review", deals, "--colour", out)).toContain(
      "is there already; choose another name or delete it first",
    );
    expect(readFileSync(out, "utf8")).toBe("mine");
  });

  it("leaves nothing behind where the review fails", () => {
    const out = join(folder, "never.xlsx");
    mistake("review", file("bad.csv", "1,2\n"), "--colour", out);
    expect(existsSync(out)).toBe(false);
  });
});

it("the example files are those that the script writes", () => {
  const rows = samplePipeline();
  const lines = readFileSync(sample, "utf8").trimEnd().split("\n");
  expect(lines).toHaveLength(rows.length);
  const workbook = openWorkbookFile(readFileSync(sample.replace(".csv", ".xlsx")), "pipeline.xlsx").sheets[0];
  expect(workbook?.cells.values.map((row) => row.map((cell) => cell ?? ""))).toEqual(
    rows.map((row) => row.map((cell) => cell ?? "")),
  );
});
