import fc from "fast-check";
import { customerReport } from "../../../core/customers/customerReport";
import { readPipeline } from "../../../core/table/readPipeline";
import { accountBrief } from "../../../core/weekly/brief/accountBrief";
import * as words from "../../../core/words/en/brief";

const header = ["Account", "Product", "Stage", "Amount", "Created", "Expected Close", "Closed", "Owner"];
const briefOf = (rows: readonly (readonly unknown[])[], name: string) => {
  const reading = readPipeline({ values: [header, ...rows], top: 1, left: 0 });
  if (!reading.ok) throw new Error(reading.failure.code);
  return accountBrief(reading.pipeline, customerReport(reading.pipeline), name);
};

// Norden bought on 2025-12-01, 2026-01-10 and 2026-02-19, every 40 days; as-of is 2026-09-01, 194 days after the last.
const rows = [
  ["Norden GmbH", "Sensors", "Won", 100, "2025-11-01", "", "2025-12-01", "Ann"],
  ["Norden GmbH", "Sensors", "Won", 200, "2025-12-01", "", "2026-01-10", "Bob"],
  ["Norden GmbH", "Valves", "Won", 300, "2026-01-01", "", "2026-02-19", "Ann"],
  ["Norden GmbH", "Service", "Lost", 50, "2026-01-01", "", "2026-04-01", "Ann"],
  ["Norden GmbH", "Valves", "Demo", 400, "2026-02-01", "2026-05-01", "", "Ann"],
  ["Brandt", "Service", "Won", 100, "2025-11-01", "", "2026-01-01", "Ann"],
  ["Fresh Ltd", "Sensors", "Demo", 100, "2026-09-01", "2026-12-01", "", "Bob"],
];

describe("accountBrief", () => {
  const brief = briefOf(rows, "norden");

  it("of an account with 60,000 won deals comes at once", () => {
    // It took minutes where each deal copied the list of those before it.
    const many = Array.from({ length: 60_000 }, (_, at) => [
      "Norden",
      "Sensors",
      "Won",
      100,
      "2025-11-01",
      "",
      45_000 + (at % 400),
      "Ann",
    ]);
    expect(briefOf(many, "norden")?.lines).toMatchObject([
      { line: "Sensors", deals: 60_000, amount: 6_000_000 },
    ]);
  });

  it("finds the account by any spelling, and tells what it bought", () => {
    expect(brief).toMatchObject({
      account: "Norden GmbH",
      customer: "current",
      lost: 1,
      owners: ["Ann", "Bob"],
    });
    expect(brief?.lines.map(({ line, deals, amount }) => [line, deals, amount])).toEqual([
      ["Sensors", 2, 300],
      ["Valves", 1, 300],
    ]);
    expect(brief?.gaps.map(({ line }) => line)).toEqual(["Service"]);
    expect(words.history(brief ?? never())).toContain("Usually every 40 days; the last time 194 days ago");
  });

  it("finds accounts of signs alone, each for itself", () => {
    const signs = [
      "()",
      "( )",
      "((",
      "'",
      ",",
      "!",
      "&",
      "Inc.",
      "$",
      "¿",
      "[]",
      "{}",
      "\\",
      '""',
      "'='",
      "🙂",
    ];
    const others = signs.map((_, at) => `Company ${String.fromCharCode(65 + at)}`);
    const won = (name: string) => [name, "Sensors", "Won", 100, "2026-01-01", "", "2026-02-01", "Ann"];
    const sheet = [...rows, ...[...others, ...signs, ...others].map(won)];
    for (const name of signs) {
      const found = briefOf(sheet, name);
      expect([name, found?.account, found?.lines.map(({ deals }) => deals)]).toEqual([name, name, [1]]);
    }
  });

  it("dates what it bought by the close date, whichever column that stands in, and else by the creation", () => {
    const reading = readPipeline({
      values: [
        ["Account", "Product", "Stage", "Created", "Close date"],
        ["Norden", "Sensors", "Won", 45000, 45100],
        ["Norden", "Valves", "Won", 45010, ""],
      ],
      top: 1,
      left: 0,
    });
    if (!reading.ok) throw new Error(reading.failure.code);
    const { lines } = accountBrief(reading.pipeline, customerReport(reading.pipeline), "Norden") ?? never();
    expect(lines.map(({ line, last }) => [line, last])).toEqual([
      ["Sensors", 45100],
      ["Valves", 45010],
    ]);
  });

  it("lists its open deals with their sheet row, and what is past its close date", () => {
    expect(brief?.openDeals).toMatchObject([
      { line: "Valves", stage: "Demo", amount: 400, stale: "past-due", sheetRow: 6 },
    ]);
  });

  it("asks first why it is quiet, where no deal is open", () => {
    const won = (day: string) => ["Norden GmbH", "Sensors", "Won", 100, "2025-01-01", "", day, "Ann"];
    // Every 40 days, seven times; then silence for 194 days.
    const regular = ["2025-06-24", "2025-08-03", "2025-09-12", "2025-10-22"].map(won);
    const silent = rows.filter(([, , stage]) => stage !== "Demo");
    const late = ["Late", "Sensors", "Won", 1, "2026-09-01", "", "2026-09-01", "Ann"];
    const [first] = briefOf([...regular, ...silent, late], "Norden")?.questions ?? never();
    expect(words.question(first ?? never())).toBe(
      "You usually order every 40 days, and it has been 194. What has changed?",
    );
    const talking = briefOf([...regular, ...rows], "Norden")?.questions.map(({ kind }) => kind);
    expect(talking).not.toContain("quiet");
  });

  it("asks what the late deal needs, then about the line that it lacks", () => {
    expect(brief?.questions.map(words.question)).toEqual([
      "We had hoped to decide on Valves by 2026-05-01. What has to happen before you can?",
      "How do you handle Service today, and what would make it easier?",
      "We did not come together on 1 deal. What would we have to do differently?",
    ]);
  });

  it("of somebody who never bought says so and asks about a first step", () => {
    const fresh = briefOf(rows, "Fresh");
    expect(fresh).toMatchObject({ customer: "new", outlook: null, lines: [], lost: 0 });
    expect(words.headline(fresh ?? never())).toBe("Fresh Ltd has not bought yet; 1 deal open");
    expect(fresh?.questions.map(({ kind }) => kind)).toEqual(["next-step", "first-deal", "plans"]);
  });

  it.each(["", "  ", "Nobody", "Nord"])("has no brief of %j", (name) =>
    expect(briefOf(rows, name)).toBeNull(),
  );

  it("lists the lines that an account lacks however many richer gaps others have", () => {
    // 90 accounts of one line out of four have 270 gaps, more than a report lists.
    const many = ["A", "B", "C", "D"].flatMap((line, l) =>
      Array.from({ length: l === 0 ? 90 : 2 }, (_, i) => [
        `Rich ${i + 1}`,
        line,
        "Won",
        9000,
        "",
        "",
        "2026-01-01",
        "Ann",
      ]),
    );
    const poor = ["Poor One", "A", "Won", 1, "", "", "2026-01-01", "Ann"];
    expect(
      briefOf([...many, poor], "Poor One")
        ?.gaps.map(({ line }) => line)
        .sort(),
    ).toEqual(["B", "C", "D"]);
  });

  it("has exactly three questions of three kinds, whatever is known", () => {
    const row = fc.tuple(
      fc.constantFrom("Norden", "Brandt"),
      fc.constantFrom("Sensors", "Valves", ""),
      fc.constantFrom("Won", "Lost", "Demo", ""),
      fc.constantFrom(1, 900, "?", ""),
      fc.constantFrom("2025-01-10", "2026-01-10", ""),
      fc.constantFrom("2026-03-01", ""),
      fc.constantFrom("2025-03-01", "2026-03-01", ""),
      fc.constantFrom("Ann", ""),
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (all) => {
        const made = briefOf([...all, ["Norden", "Sensors", "Demo", 1, "", "", "", ""]], "Norden");
        expect(new Set(made?.questions.map(({ kind }) => kind)).size).toBe(3);
        for (const asked of made?.questions ?? [])
          expect(words.question(asked)).not.toMatch(/NaN|null|undefined/);
      }),
      { numRuns: 60 },
    );
  });
});

function never(): never {
  throw new Error("no brief");
}
