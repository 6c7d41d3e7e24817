import type { Finding, FindingId } from "../balance/Finding";
import type { Review } from "../balance/review";
import { CustomerType, Outcome, type Pipeline } from "../table/Pipeline";

export const weeklyQuestionIds = [
  "dominant-lines",
  "other-lines",
  "current-customers",
  "same-customers",
  "winning-new",
] as const;
export type WeeklyQuestionId = (typeof weeklyQuestionIds)[number];

/** One of the five questions of a weekly review, with what the data answer. */
export interface WeeklyQuestion {
  readonly id: WeeklyQuestionId;
  /** The findings that the answer rests on. */
  readonly findings: readonly Finding[];
  /** Numbers for the words; null where the sheet does not tell. */
  readonly facts: Readonly<Record<string, number | null>>;
  readonly names: readonly string[];
  /** Sheet rows (from 1) of the deals behind the answer. */
  readonly sheetRows: readonly number[];
}

/** "Lately" in the questions: a quarter. */
const lately = 90;

/**
 * The five questions that a sales manager asks each week, answered from the rep's own sheet.
 * An empty pipeline answers each with nothing known.
 */
export function weeklyQuestions(pipeline: Pipeline, review: Review): WeeklyQuestion[] {
  const finding = (id: FindingId) => review.findings.filter((one) => one.id === id);
  const languishing = finding("languishing-lines");
  const accounts = [...finding("account-concentration"), ...finding("account-few")];
  const share = finding("new-share");
  return [
    question("dominant-lines", [...finding("line-concentration"), ...finding("line-pair")]),
    question("other-lines", languishing, { planned: review.plan.total }, languishing[0]?.top ?? []),
    { ...question("current-customers", []), ...currentCustomers(pipeline, review) },
    question("same-customers", [...accounts, ...share]),
    { ...question("winning-new", share), ...winningNew(pipeline) },
  ];
}

function question(
  id: WeeklyQuestionId,
  findings: readonly Finding[],
  facts: WeeklyQuestion["facts"] = {},
  names: readonly string[] = [],
): WeeklyQuestion {
  return { id, findings, facts, names, sheetRows: findings[0]?.sheetRows ?? [] };
}

/** How many customers bought only some of the lines, and how many lines they bought on average. */
function currentCustomers({ account, line, outcome, sheetRows }: Pipeline, review: Review) {
  const portfolio = review.lines.length;
  if (!account || !line || portfolio === 0)
    return { facts: { customers: null, lacking: null, average: null, portfolio }, sheetRows: [] };
  const owned = new Map<number, Set<number>>();
  const rows: number[] = [];
  for (let row = 0; row < outcome.length; row++) {
    const [a, l] = [account.codes[row] ?? -1, line.codes[row] ?? -1];
    if (outcome[row] !== Outcome.won || a < 0 || l < 0) continue;
    const lines = owned.get(a) ?? new Set<number>();
    owned.set(a, lines.add(l));
    rows.push(sheetRows[row] ?? 0);
  }
  const counts = [...owned.values()].map((lines) => lines.size);
  const bought = counts.reduce((sum, count) => sum + count, 0);
  return {
    facts: {
      customers: counts.length,
      lacking: counts.filter((count) => count < portfolio).length,
      average: counts.length === 0 ? null : bought / counts.length,
      portfolio,
    },
    sheetRows: rows,
  };
}

/** Deals with new customers that were opened, and first deals that were won, in the last quarter. */
function winningNew({ customerType, outcome, created, asOf, sheetRows }: Pipeline) {
  if (created === null || asOf === null) return { facts: { opened: null, days: lately }, sheetRows: [] };
  const rows: number[] = [];
  for (let row = 0; row < outcome.length; row++) {
    const isOpen = outcome[row] === Outcome.open;
    if (isOpen && customerType[row] === CustomerType.new && asOf - (created[row] ?? Number.NaN) <= lately)
      rows.push(sheetRows[row] ?? 0);
  }
  return { facts: { opened: rows.length, days: lately }, sheetRows: rows };
}
