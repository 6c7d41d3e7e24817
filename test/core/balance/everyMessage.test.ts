import type { Finding } from "../../../core/balance/Finding";
import { type Guidelines, territories } from "../../../core/balance/Guidelines";
import { type Review, review } from "../../../core/balance/review";
import { bases, weights } from "../../../core/tally/choice";
import * as words from "../../../core/words/en/findings";
import * as format from "../../../core/words/en/format";
import { planSentence } from "../../../core/words/en/plan";
import { pipelineOf, type Row, times } from "./pipelineOf";

const asOf = 46295;

/** A funnel of some deals, each also as one that was won: lines, accounts and types as they come. */
function funnel(
  lines: Readonly<Record<string, number>>,
  accounts: number,
  withNew: number,
  column = true,
): readonly Row[] {
  const open = Object.entries(lines).flatMap(([line, count]) => times(count, { line }));
  return open.flatMap((row, at): readonly Row[] => {
    const account = `Account ${at % accounts}`;
    const type = column ? { type: at < withNew ? ("new" as const) : ("current" as const) } : {};
    const whole: Row = { ...row, account, ...type, amount: 100 + 13 * (at % 5), probability: 0.5 };
    const isStale = at % 4 === 0;
    return [
      { ...whole, created: 46200, expectedClose: isStale ? asOf - 5 : asOf + 30 },
      { ...whole, stage: "won", created: 46000, actualClose: 46100 + (at % 60) },
      { ...whole, stage: "won", created: 45400, actualClose: 45500 },
    ];
  });
}

const funnels: Readonly<Record<string, readonly Row[]>> = {
  "all in one line": funnel({ Sensors: 38, Valves: 1, Pumps: 1, Service: 0 }, 20, 1),
  "just over": funnel({ Sensors: 703, Valves: 200, Pumps: 60, Service: 37 }, 300, 399),
  "just under": funnel({ Sensors: 697, Valves: 200, Pumps: 60, Service: 43 }, 300, 401),
  "may be chance": funnel({ Sensors: 16, Valves: 3, Pumps: 1, Service: 0 }, 9, 7),
  "on the limits": funnel({ Sensors: 14, Valves: 4, Pumps: 1, Service: 1 }, 4, 8),
  balanced: funnel({ Sensors: 10, Valves: 10, Pumps: 10, Service: 10 }, 20, 20),
  "all level": funnel({ Sensors: 4, Valves: 4, Pumps: 4, Service: 4 }, 16, 8),
  "few accounts": funnel({ Sensors: 6, Valves: 5, Pumps: 5, Service: 4 }, 2, 20),
  "one line of four": funnel({ Sensors: 16 }, 16, 8),
  "one line": funnel({ Sensors: 12 }, 12, 6),
  "one deal": funnel({ Sensors: 1 }, 1, 1),
  "by history": funnel({ Sensors: 20, Valves: 8 }, 14, 0, false),
  "sales without dates": [
    ...Array.from({ length: 10 }, (_, at): Row => ({ account: `Account ${at}`, line: "Sensors" })),
    { account: "Account 0", line: "Valves", stage: "won" },
  ],
  "sales of some months": [
    ...Array.from({ length: 5 }, (_, at): Row => ({ account: `Account ${at}`, line: "Sensors" })),
    { account: "Account 4", line: "Sensors" },
    ...Array.from(
      { length: 4 },
      (_, at): Row => ({ account: `Account ${at}`, stage: "won", actualClose: asOf - 200 }),
    ),
  ],
  "nothing but lines": [...times(9, { line: "Sensors" }), ...times(3, { line: "Valves" })],
  empty: [],
};

const portfolios: Readonly<Record<string, readonly string[]>> = {
  "one line": ["Sensors"],
  "one line of four": ["Sensors", "Valves", "Pumps", "Service"],
};

const cases = Object.entries(funnels).flatMap(([name, rows]) =>
  weights.flatMap((by) =>
    bases.flatMap((basis) =>
      territories.flatMap((territory) =>
        [false, true].map((withoutStale) => ({ name, rows, by, basis, territory, withoutStale })),
      ),
    ),
  ),
);

const texts = (made: Review) =>
  made.findings.flatMap((finding) => [
    { finding, text: words.findingMessage(finding, made) },
    { finding, text: words.remedy(finding, made) },
  ]);

describe.each(cases)("$name, by $by, $basis, $territory, without stale $withoutStale", (given) => {
  const guidelines: Partial<Guidelines> = {
    by: given.by,
    basis: given.basis,
    territory: given.territory,
    portfolio: portfolios[given.name] ?? [],
    ...(given.name === "all in one line" && { lineMinimum: { Service: 0.1 } }),
  };
  const made = review(pipelineOf(given.rows, { asOf }), { guidelines, withoutStale: given.withoutStale });

  test("every message is whole", () => {
    for (const { finding, text } of texts(made)) {
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\(\)| {2}| \.| ,|\.\.|,\./);
      if (text === words.findingMessage(finding, made)) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
      else expect(text).not.toMatch(/\.$/);
    }
    for (const text of [
      words.headline(made),
      words.balanceCount(made.outOfBalance),
      planSentence(made),
      words.staleSentence(made),
    ])
      expect(text).not.toMatch(/undefined|NaN|Infinity|\.$/);
  });

  test("one is singular and several are plural", () => {
    for (const { text } of texts(made)) {
      expect(text).not.toMatch(/(?<![\d,.])1 (more )?(open )?(deals|lines|accounts|customers)\b/);
      expect(text).not.toMatch(/(?<![\d,.])([02-9]|\d\d+) (more )?(open )?(deal|line|account|customer)\b/);
      expect(text).not.toMatch(/(?<![\d,.])1 of your \d+ (open )?deals( \(\d+ %\))? are/);
      // One name is no several.
      expect(text).not.toMatch(/^\S+ (together|are)\b/);
    }
  });

  test("no message says a thing twice", () => {
    for (const { text } of texts(made)) {
      const sentences = text.split(/(?<=\.) /);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const [guideline] of text.matchAll(/(limit|target) (is|of) [\d.]+ %/g))
        expect(text.split(guideline)).toHaveLength(2);
      expect(
        text.match(/close enough to be chance|even allowing for chance|may be chance/gi) ?? [],
      ).toHaveLength(/chance/i.test(text) && !/Chance alone/.test(text) ? 1 : 0);
    }
  });

  test("every number stands in the finding, or in what the review is held against", () => {
    for (const { finding, text } of texts(made)) {
      const known = numbersOf(finding, made);
      const figures = text.replace(/12 months|Account \d+/g, "").match(/\d+(,\d{3})*(\.\d+)?( %)?/g) ?? [];
      expect([text, figures.filter((figure) => !known.includes(figure))]).toEqual([text, []]);
    }
  });

  test("stale deals are some of all open ones, and change nothing that was won or that they are left out of", () => {
    const text = words.staleSentence(made);
    const open = given.rows.filter(({ stage = "open" }) => stage === "open").length;
    if (text !== "")
      expect(text).toMatch(
        new RegExp(`^${made.stale.count} of ${format.plural(open, "open deal")} (is|are) `),
      );
    if (given.basis === "won" || given.withoutStale) expect(text).not.toContain("without");
  });

  test("the verdict says what the words say", () => {
    for (const finding of made.findings) {
      const text = words.findingMessage(finding, made);
      if (finding.verdict === "balanced") expect(text).not.toMatch(/chance|over|under/i);
      if (finding.verdict === "leaning") expect(text).toMatch(/chance/);
      if (finding.verdict === "imbalanced") expect(text).toMatch(/chance/i);
    }
    if (/balanced/.test(words.headline(made)))
      expect(made.outOfBalance).toMatchObject({ imbalanced: 0, leaning: 0 });
  });
});

/** The figures that a message of a finding may name, as they are written. */
function numbersOf(finding: Finding, { guidelines, customers, wonDates, deals }: Review): readonly string[] {
  const { value, edge, limit, n, k, toAdd, languishing, widest } = finding;
  const shares = [value, edge, ...(typeof limit === "number" ? [limit] : (limit ?? []))];
  const least = languishing.flatMap((line) => [line.share, line.least]);
  const usual = [0.25, 0.4, 0.05, 0.02, guidelines.returnLow, guidelines.returnHigh];
  const counts = [n, k, toAdd, widest?.deals ?? null, customers.unknown, wonDates.byCreation, deals.open];
  return [
    ...[...shares, ...least, ...usual].flatMap((share) =>
      share === null ? [] : [format.percent(share), format.percentApart(share, edge)],
    ),
    ...[...counts, guidelines.minimumDeals, ...languishing.map((line) => line.deals)].flatMap((count) =>
      count === null ? [] : [format.votes(count), format.whole(count)],
    ),
    // "With fewer than 10 accounts", and names tied for a place beyond the first five.
    "10",
    format.whole(Math.max(0, finding.top.length - 5)),
  ];
}

test("every verdict occurs", () => {
  const verdicts = new Set(
    cases.flatMap(({ rows, by, basis, territory }) =>
      review(pipelineOf(rows, { asOf }), { guidelines: { by, basis, territory } }).findings.map(
        ({ verdict }) => verdict,
      ),
    ),
  );
  expect([...verdicts].sort()).toEqual(["balanced", "exempt", "imbalanced", "leaning", "unknown", "watch"]);
});

test("decimals where rounding would hide the reason", () => {
  const made = review(pipelineOf(funnels["just over"] ?? []), {});
  expect(words.findingMessage(made.findings[0] as Finding, made)).toMatch(
    /^Sensors is 703 of your 1,000 open deals \(70\.3 %\)\. /,
  );
  expect(format.percentsApart(0.849, 0.852)).toEqual(["84.9 %", "85.2 %"]);
  expect(format.percentsApart(0.70004, 0.7)).toEqual(["70.004 %", "70.000 %"]);
  expect(format.percentApart(0.7, 0.7)).toBe("70 %");
  expect(format.percentApart(0.72, 0.7)).toBe("72 %");
});
