import fc from "fast-check";
import { CellError } from "../../../../core/cells/CellError";
import type { CellResult, CellScalar } from "../../../../core/cells/CellValue";
import { seededRandom } from "../../../../core/statistics/seededRandom";
import { simulateAccounts } from "../../customers/simulateAccounts";
import { callFunction } from "../inEnglish";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const table = (result: CellResult): readonly (readonly CellScalar[])[] => {
  if (!Array.isArray(result)) throw new Error(String(result));
  return result;
};

/** A list of transactions of 400 accounts that buy and stop as BG/NBD says. */
function transactions() {
  const random = seededRandom(9);
  const { x, last, age } = simulateAccounts("bgnbd", { r: 0.6, alpha: 4, a: 0.9, b: 3 }, 400, 2);
  const rows = Array.from(x, (repeats, i) => {
    const start = 45000 - Math.round(7 * (age[i] ?? 0));
    const usual = 20 + 200 * random() ** 2;
    return Array.from({ length: repeats + 1 }, (_, p) => [
      `account ${i}`,
      start + Math.round((7 * (last[i] ?? 0) * p) / Math.max(1, repeats)),
      Math.round(usual * (0.5 + random())),
    ]);
  }).flat();
  return [0, 1, 2].map((at) => column(...rows.map((row) => row[at])));
}

describe("FUNNEL_CUSTOMER_VALUE", () => {
  const [accounts, dates, amounts] = transactions();
  const [header, ...rows] = table(
    callFunction("FUNNEL_CUSTOMER_VALUE", [accounts, dates, amounts, undefined, [[45000]]]),
  );

  test("spills seven columns, the most valuable account first", () => {
    expect(header).toEqual([
      "account",
      "purchases",
      "last",
      "still a customer",
      "expected purchases",
      "expected spend",
      "value",
    ]);
    expect(rows).toHaveLength(400);
    const values = rows.map((row) => Number(row[6]));
    expect(values[0]).toBeGreaterThan(100);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(rows[0]?.[2]).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const [, , , alive] of rows) expect(Number(alive) > 0 && Number(alive) <= 1).toBe(true);
  });

  test("a longer horizon is worth more", () => {
    const of = (months: number) =>
      Number(table(callFunction("FUNNEL_CUSTOMER_VALUE", [accounts, dates, amounts, [[months]]]))[1]?.[6]);
    expect(of(24)).toBeGreaterThan(of(12));
  });

  test("says in the heading why there is no value", () => {
    const alike = amounts?.map(() => [99]);
    const [heading, first] = table(callFunction("FUNNEL_CUSTOMER_VALUE", [accounts, dates, alike]));
    expect(heading?.[6]).toBe("no value: customers differ too little in what they spend");
    expect(first?.slice(5)).toEqual(["", ""]);
    expect(Number(first?.[4])).toBeGreaterThan(0);
  });

  test("refuses half a month", () => {
    expect(callFunction("FUNNEL_CUSTOMER_VALUE", [accounts, dates, amounts, [[0.5]]])).toEqual(
      new CellError("#VALUE!", "months must be a whole number from 1 up, not 0.5"),
    );
  });
});

test("FUNNEL_REPEAT_ODDS says beyond the follow-up that it is so", () => {
  const rows = table(
    callFunction("FUNNEL_REPEAT_ODDS", [column("A", "A", "B"), column(45000, 45010, 45005)]),
  );
  expect(rows[1]?.[6]).toBe(
    "2 customers: too few to be sure, and nobody was watched for 365 days yet: only what was seen so far",
  );
});

test("FUNNEL_RETURN_SHARE says why it is not known", () => {
  expect(callFunction("FUNNEL_RETURN_SHARE", [column("A"), column(45000), column(9)])).toEqual(
    new CellError(
      "#N/A",
      "the share of returning customers is not known: the history starts inside the window, so nobody can tell who is new; add older deals",
    ),
  );
});

test("FUNNEL_RETURN_SHARE leaves refunds out, whatever way they are written", () => {
  const dates = column(45000, 45400, 45410, 45420);
  const accounts = column("A", "A", "B", "A");
  const of = (refund: unknown) =>
    callFunction("FUNNEL_RETURN_SHARE", [accounts, dates, column(10, 30, 10, refund)]);
  expect([of(-5), of("-5"), of("(5)")]).toEqual([0.75, 0.75, 0.75]);
});

describe("FUNNEL_WHITESPACE", () => {
  // Ten customers of Sensors; of Valves nine have won deals. Pumps were lost once, and are under offer to Acme.
  const others = Array.from({ length: 8 }, (_, at) => `Customer ${at}`);
  const accounts = column("Acme", "Beta", "Beta", "Acme", "Beta", ...others);
  const lines = column(
    "Sensors",
    "Sensors",
    "Valves",
    "Pumps",
    "Pumps",
    ...others.map(() => "Sensors; Valves"),
  );
  const stages = column("Won", "Won", "Won", "Proposal", "Lost", ...others.map(() => "Won"));
  const gaps = (last: readonly (readonly unknown[])[]) =>
    table(callFunction("FUNNEL_WHITESPACE", [accounts, lines, undefined, last]))
      .slice(1)
      .map(([account, line]) => `${account} ${line}`);

  test("counts won deals alone where stages are given, and what is under offer as no gap", () => {
    const found = gaps(stages);
    expect(found).toHaveLength(10);
    expect(found[0]).toBe("Acme Valves");
    expect(found).not.toContain("Acme Pumps");
    expect(found).toContain("Beta Pumps");
  });

  test("an offer of Valves takes the first gap off the list", () => {
    const offered = lines.map((row, at) => (at === 3 ? ["Valves"] : row));
    const found = table(callFunction("FUNNEL_WHITESPACE", [accounts, offered, undefined, stages]));
    expect(found.map(([account, line]) => `${account} ${line}`)).not.toContain("Acme Valves");
  });

  test("of fewer than ten customers says nothing, as the review does", () => {
    expect(callFunction("FUNNEL_WHITESPACE", [column("Acme", "Beta"), column("Sensors", "Valves")])).toEqual(
      new CellError("#N/A", "2 customers are too few to tell what one of them may lack: it takes 10"),
    );
    expect(callFunction("FUNNEL_WHITESPACE", [column("Acme"), column("Sensors")])).toEqual(
      new CellError("#N/A", "1 customer is too few to tell what one of them may lack: it takes 10"),
    );
  });
});

test("FUNNEL_WHITESPACE without a sale says so", () => {
  expect(callFunction("FUNNEL_WHITESPACE", [column("", ""), column("Sensors", "Valves")])).toEqual(
    new CellError("#N/A", "no row that counts has an account and a line"),
  );
});

describe("FUNNEL_PROFILE", () => {
  const random = seededRandom(3);
  const rows = Array.from({ length: 220 }, (_, i) => {
    const industry = random() < 0.5 ? "Food" : "Retail";
    const stage = i >= 200 ? "Proposal" : random() < (industry === "Food" ? 0.8 : 0.2) ? "Won" : "Lost";
    return [industry, stage];
  });
  const attributes = [["Industry"], ...rows.map(([industry]) => [industry])];
  const stages = [["Stage"], ...rows.map(([, stage]) => [stage])];

  test("stands beside the rows: a score and its reasons for open deals", () => {
    const result = table(callFunction("FUNNEL_PROFILE", [attributes, stages]));
    expect(result).toHaveLength(221);
    expect(result[0]).toEqual(["profile score", "why"]);
    expect(result[1]).toEqual(["", ""]);
    const open = rows.map(([industry], i) => ({ industry, cell: result[i + 1] })).slice(200);
    for (const { industry, cell } of open) {
      if (industry === "Food") expect(Number(cell?.[0])).toBeGreaterThan(60);
      else expect(Number(cell?.[0])).toBeLessThan(40);
      expect(cell?.[1]).toMatch(/^Industry (Food|Retail): \d+ of \d+ won$/);
    }
  });

  test("says where there is no signal", () => {
    const noise = [["Industry"], ...rows.map((_, i) => [["a", "b"][i % 2]])];
    const result = callFunction("FUNNEL_PROFILE", [noise, stages]);
    expect(result).toBeInstanceOf(CellError);
    expect(String(result)).toContain("no signal: ");
  });

  // 40 customers with 5 deals each, who win or lose as they do: by rows the industry of each customer seems to tell.
  test("leaves whole customers out for the test where their column is given", () => {
    const luck = seededRandom(11);
    const made = Array.from({ length: 40 }, (_, at) => ({
      name: `Customer ${at}`,
      wins: luck() < 0.5,
      kind: `Kind ${at % 20}`,
    }));
    const deals = made.flatMap((customer) => Array.from({ length: 5 }, () => customer));
    const kinds = [["Industry"], ...deals.map(({ kind }) => [kind])];
    const ends = [["Stage"], ...deals.map(({ wins }) => [wins ? "Won" : "Lost"])];
    const names = [["Account"], ...deals.map(({ name }) => [name])];
    expect(table(callFunction("FUNNEL_PROFILE", [kinds, ends]))).toHaveLength(201);
    expect(String(callFunction("FUNNEL_PROFILE", [kinds, ends, names]))).toContain("no signal: ");
  });

  test("needs its header row", () => {
    expect(callFunction("FUNNEL_PROFILE", [column("Food", "Retail"), column("Won", "Lost")])).toEqual(
      new CellError(
        "#VALUE!",
        "the attributes need their header row: give their columns with it, for example D1:F97",
      ),
    );
  });
});

const names = [
  "FUNNEL_RETURN_SHARE",
  "FUNNEL_REPEAT_ODDS",
  "FUNNEL_RFM",
  "FUNNEL_CUSTOMER_VALUE",
  "FUNNEL_WHITESPACE",
  "FUNNEL_PROFILE",
];

const someCell = fc.oneof(
  fc.constantFrom(
    "",
    null,
    0,
    "Acme",
    "Beta",
    "#REF!",
    "1023-05-04",
    "2026-01-05",
    "31/12/2025",
    "-5",
    "(1 200)",
  ),
  fc.constantFrom("Won", "Lost", "Account", "12 €", "1.5k", true, "=HYPERLINK(1)", "\u0000", "日本"),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.integer({ min: 45000, max: 46000 }),
  fc.double(),
);

test.each(names)("%s never puts NaN or an infinite number into a cell, whatever the cells", (name) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(someCell, someCell, someCell), { maxLength: 40 }), (rows) => {
      const args = [0, 1, 2].map((at) => rows.map((row) => [row[at]]));
      const given = name === "FUNNEL_REPEAT_ODDS" || name === "FUNNEL_PROFILE" ? args.slice(0, 2) : args;
      const result = callFunction(name, given);
      const cells = Array.isArray(result) ? result.flat() : [result];
      for (const cell of cells) {
        if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
        if (cell instanceof CellError) expect(cell.message).not.toMatch(/fault|undefined|NaN/);
      }
    }),
    { numRuns: 300 },
  );
});

test("100,000 accounts, one customer, and everything on one day get an answer", () => {
  const many = Array.from({ length: 100000 }, (_, i) => [`account ${i}`]);
  const rows = table(callFunction("FUNNEL_RFM", [many, many.map((_, i) => [45000 + (i % 300)])]));
  expect(rows).toHaveLength(100001);
  const one = table(callFunction("FUNNEL_CUSTOMER_VALUE", [column("A"), column(45000), column(5)]));
  expect(one[1]).toEqual(["A", 1, "2023-03-15", 0, "", "", ""]);
  const day = table(
    callFunction("FUNNEL_CUSTOMER_VALUE", [
      many.slice(0, 50),
      many.slice(0, 50).map(() => [45000]),
      many.slice(0, 50).map(() => [5]),
    ]),
  );
  expect(day[0]?.[6]).toBe("no forecast: nobody has bought twice yet");
});
