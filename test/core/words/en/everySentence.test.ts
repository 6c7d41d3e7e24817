import { customerReport } from "../../../../core/customers/customerReport";
import { doorsOf } from "../../../../core/measures/doors";
import { ease } from "../../../../core/measures/ease";
import { seededRandom } from "../../../../core/statistics/seededRandom";
import { readPipelineByOwner } from "../../../../core/table/readPipelineByOwner";
import { teamOf } from "../../../../core/team/teamOf";
import * as besideTeam from "../../../../core/words/en/besideTeam";
import * as customers from "../../../../core/words/en/customers";
import { doorsSentences, easeSentence } from "../../../../core/words/en/ease";
import * as format from "../../../../core/words/en/format";
import * as team from "../../../../core/words/en/team";
import { read, table } from "../../table/readTable";

interface Shape {
  readonly deals: number;
  readonly accounts: number;
  readonly lines: readonly string[];
  readonly reps: readonly string[];
  /** Parts of the deals that are won, and lost. */
  readonly won: number;
  readonly lost: number;
  /** Share of the first line. */
  readonly pet: number;
  /** Years over which they were created. */
  readonly years: number;
  readonly hasAmounts: boolean;
}

const usual: Shape = {
  deals: 160,
  accounts: 30,
  lines: ["Sensors", "Valves", "Pumps", "Service"],
  reps: ["Ann", "Bob", "Cas"],
  won: 0.4,
  lost: 0.2,
  pet: 0.4,
  years: 3,
  hasAmounts: true,
};

const shapes: Readonly<Record<string, Shape>> = {
  usual,
  "one rep": { ...usual, reps: ["Ann"] },
  "eight reps with few deals": {
    ...usual,
    reps: ["A", "B", "C", "D", "E", "F", "G", "H"].map((x) => `Rep ${x}`),
  },
  "one line": { ...usual, lines: ["Sensors"] },
  "all for one line": { ...usual, pet: 0.98 },
  "few accounts": { ...usual, accounts: 2 },
  "one account": { ...usual, accounts: 1, deals: 40 },
  "an account a deal": { ...usual, accounts: 160 },
  "one deal": { ...usual, deals: 1 },
  "three deals": { ...usual, deals: 3 },
  "half a year": { ...usual, years: 0.5 },
  "eight years": { ...usual, years: 8, deals: 600, accounts: 120 },
  "nothing won": { ...usual, won: 0 },
  "nothing lost": { ...usual, lost: 0 },
  "nothing open": { ...usual, won: 0.7, lost: 0.3 },
  "without amounts": { ...usual, hasAmounts: false },
};

const headers = ["Deal", "Account", "Product", "Owner", "Stage", "Amount", "Created", "Closed", "Industry"];
const day = (serial: number) =>
  new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);

function deals(shape: Shape) {
  const random = seededRandom(7);
  const pick = (count: number) => Math.floor(random() * count);
  const rows = Array.from({ length: shape.deals }, (_, at) => {
    const account = pick(shape.accounts);
    const line = random() < shape.pet ? 0 : pick(shape.lines.length);
    const outcome = random();
    const stage =
      outcome < shape.won ? "Closed Won" : outcome < shape.won + shape.lost ? "Closed Lost" : "Proposal";
    const created = 46000 - pick(shape.years * 365);
    return [
      `D${at}`,
      `Account ${account}`,
      shape.lines[line],
      shape.reps[account % shape.reps.length],
      stage,
      shape.hasAmounts ? 1000 + pick(40) * 250 : "",
      day(created),
      stage === "Proposal" ? "" : day(Math.min(46000, created + 10 + pick(80))),
      ["Food", "Water", "Paper"][account % 3],
    ];
  });
  return table(headers, ...rows);
}

/** Each sentence with what it speaks of. */
function sentencesOf(shape: Shape): readonly { readonly text: string; readonly of: unknown }[] {
  const cells = deals(shape);
  const pipeline = read(cells);
  const reps = readPipelineByOwner(cells);
  if ("code" in reps) throw new Error(reps.code);
  const made = teamOf(reps);
  const report = customerReport(pipeline);
  const selling = ease(pipeline);
  const doors = doorsOf(pipeline);
  const { whitespace, breadth, profile, whitespaceCheck, holdOut, returnShare, currency } = report;
  return [
    { text: team.teamHeadline(made), of: made },
    { text: team.teamLine(made), of: made },
    ...made.reps.flatMap((card) => [
      { text: team.evidence(card), of: card },
      { text: team.question(card), of: card },
    ]),
    ...made.beside().flatMap((found) => [
      { text: found.chance === null ? "" : besideTeam.differsSentence(found), of: found },
      { text: besideTeam.expectedSentence(found), of: found },
    ]),
    { text: easeSentence(selling), of: selling },
    ...(doors === null ? [] : doorsSentences(doors).map((text) => ({ text, of: doors }))),
    ...(report.why === "known"
      ? [
          { text: customers.headline(report), of: report },
          { text: customers.lede(report), of: report },
          { text: customers.attritionSentence(report), of: report },
          { text: customers.growthUnknown(report), of: report },
        ]
      : [{ text: customers.noHistory(report.why), of: report }]),
    ...report.issues.map((issue) => ({ text: customers.historyIssue(issue), of: issue })),
    ...report.repeatOdds.flatMap(({ odds }) =>
      odds.flatMap((one) => [
        { text: customers.oddsSentence(one), of: one },
        { text: customers.oddsOf(one), of: one },
      ]),
    ),
    ...report.quiet.map((one) => ({ text: customers.slippingReason(one), of: one })),
    ...report.outlooks.map((one) => ({ text: customers.stillACustomer(one), of: one })),
    ...(returnShare === null ? [] : [{ text: customers.returnShare(returnShare), of: returnShare }]),
    ...(holdOut === null ? [] : [{ text: customers.holdOut(holdOut), of: holdOut }]),
    ...(whitespace === null
      ? []
      : whitespace.gaps.map((gap) => ({ text: customers.whitespaceWhy(gap, currency), of: gap }))),
    ...(whitespaceCheck === null
      ? []
      : [{ text: customers.whitespaceVerdict(whitespaceCheck), of: whitespaceCheck }]),
    ...(breadth === null ? [] : [{ text: customers.breadth(breadth), of: breadth }]),
    ...(profile === null ? [] : [{ text: customers.profileVerdict(profile), of: profile }]),
  ].filter(({ text }) => text !== "");
}

/** Every number that stands in something, lists by their length too. */
function* numbersIn(given: unknown, depth = 0): Generator<number> {
  if (typeof given === "number") yield given;
  if (given === null || typeof given !== "object" || depth > 5) return;
  if (ArrayBuffer.isView(given)) return;
  const parts = Array.isArray(given)
    ? given
    : given instanceof Map
      ? [...given.values()]
      : Object.values(given);
  if (Array.isArray(given)) yield given.length;
  for (const part of parts) yield* numbersIn(part, depth + 1);
}

/** As a number may be written: a count, a share or its rest, a figure of one or two decimals, money. */
function written(value: number): readonly string[] {
  return [
    format.whole(value),
    format.votes(value),
    ...(value >= 0 && value <= 1 ? [format.percent(value), format.percent(1 - value)] : []),
    value.toFixed(1),
    value.toFixed(2),
    format.money(value, ""),
    format.whole(Math.round(value)),
    format.whole(Math.floor(value)),
    format.whole(Math.ceil(value)),
  ];
}

describe.each(Object.entries(shapes))("%s", (_, shape) => {
  const told = sentencesOf(shape);

  test("there is something to say", () => {
    expect(told.length).toBeGreaterThan(2);
  });

  test("every sentence is whole", () => {
    for (const { text } of told)
      expect(text).not.toMatch(/undefined|null|NaN|Infinity|\(\)| {2}| \.| ,|\.\.|,\.|\[object/);
  });

  test("one is singular and several are plural", () => {
    for (const { text } of told) {
      expect(text).not.toMatch(
        /(?<![\d,.])1 (more )?(open |won |other )?(deals|lines|accounts|customers|reps|days|months|weeks|purchases)\b/,
      );
      expect(text).not.toMatch(
        /(?<![\d,.])([02-9]|\d\d+) (more )?(open |won |other )?(deal|line|account|customer|rep|day|month|week|purchase)\b(?!['s])/,
      );
    }
  });

  test("no sentence says a thing twice", () => {
    for (const { text } of told) {
      const sentences = text.split(/(?<=[.?!]) /);
      expect([text, new Set(sentences).size]).toEqual([text, sentences.length]);
    }
  });

  test("every number stands in what is spoken of", () => {
    for (const { text, of } of told) {
      const figures =
        text
          .replace(/\d{4}-\d\d-\d\d|Account \d+|12 months|\d+(st|nd|rd|th)\b|\d+ %–\d+ %/g, "")
          .match(/\d+(,\d{3})*(\.\d+)?k?( %)?/g) ?? [];
      if (figures.length === 0) continue;
      const known = new Set([...numbersIn(of)].flatMap(written));
      const usualOnes = ["1", "2", "10", "12", "24", "30", "95 %", "100"];
      expect([text, figures.filter((figure) => !known.has(figure) && !usualOnes.includes(figure))]).toEqual([
        text,
        [],
      ]);
    }
  });
});
