import type { Finding } from "../balance/Finding";
import { specOf } from "../balance/findings/specOf";
import { findingsFor } from "../balance/findingsOf";
import type { Review } from "../balance/review";
import { at } from "../cells/at";
import { lately } from "../measures/openedLately";
import { dealsWhere, sheetRowsOf } from "../table/deals/sheetRowsOf";
import { linesOfDeal } from "../table/lines/partsOf";
import { nameAt } from "../table/names/nameAt";
import { CustomerType, Outcome, type Pipeline } from "../table/Pipeline";

/** One of the five questions of a weekly review, with what the data answer; the words are in `core/words/en/weekly.ts`. */
export type WeeklyQuestion = {
  /** Sheet rows (from 1) of the deals behind the answer. */
  readonly sheetRows: readonly number[];
} & (
  | { readonly id: "dominant-lines" | "same-customers"; readonly findings: readonly Finding[] }
  /** `planned`: deals of the smallest way back. */
  | { readonly id: "other-lines"; readonly languishing: readonly string[]; readonly planned: number }
  | { readonly id: "current-customers"; readonly bought: BoughtLines | null }
  /** `opened`: deals with new customers that were opened in the last `days`; null where the sheet does not tell. */
  | { readonly id: "winning-new"; readonly opened: number | null; readonly days: number }
);

/** What customers bought of the portfolio. */
export interface BoughtLines {
  readonly customers: number;
  /** Those of them that do not buy every line. */
  readonly lacking: number;
  /** Lines a customer. */
  readonly average: number;
  readonly portfolio: number;
}

/**
 * The five questions that a sales manager asks each week, answered from the rep's own sheet: first the one that the finding told first
 * answers. An empty pipeline answers each with nothing known.
 */
export function weeklyQuestions(pipeline: Pipeline, review: Review): WeeklyQuestion[] {
  const fromFindings = (id: "dominant-lines" | "same-customers") => {
    const findings = findingsFor(id, review.findings);
    return { id, findings, sheetRows: findings[0]?.sheetRows() ?? [] };
  };
  const languishing = findingsFor("other-lines", review.findings);
  const first = review.news && specOf(review.news.id).question;
  const questions: WeeklyQuestion[] = [
    fromFindings("dominant-lines"),
    {
      id: "other-lines",
      languishing: languishing.flatMap(({ top }) => top),
      planned: review.plan().total,
      sheetRows: languishing.flatMap(({ sheetRows }) => sheetRows()),
    },
    currentCustomers(pipeline, review.lines.length),
    fromFindings("same-customers"),
    winningNew(pipeline),
  ];
  return questions.sort((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** How many customers bought only some of the lines, and how many lines they bought on average. */
function currentCustomers(pipeline: Pipeline, portfolio: number): WeeklyQuestion {
  const { account, outcome } = pipeline;
  const owned = new Map<string, Set<string>>();
  const rows: number[] = [];
  outcome.forEach((one, row) => {
    if (one !== Outcome.won) return;
    const [buyer, bought] = [nameAt(account, row), linesOfDeal(pipeline, row)];
    if (buyer === null || bought.length === 0) return;
    const lines = owned.get(buyer) ?? new Set();
    owned.set(buyer, lines);
    for (const line of bought) lines.add(line);
    rows.push(row);
  });
  const customers = owned.size;
  if (customers === 0 || portfolio === 0) return { id: "current-customers", bought: null, sheetRows: [] };
  const counts = [...owned.values()].map((lines) => lines.size);
  const lacking = counts.filter((count) => count < portfolio).length;
  const average = counts.reduce((sum, count) => sum + count) / customers;
  return {
    id: "current-customers",
    bought: { customers, lacking, average, portfolio },
    sheetRows: sheetRowsOf(pipeline, rows),
  };
}

/** Deals with new customers that were opened in the last quarter. */
function winningNew(pipeline: Pipeline): WeeklyQuestion {
  const { customerType, outcome, created, asOf } = pipeline;
  if (created === null || asOf === null)
    return { id: "winning-new", opened: null, days: lately, sheetRows: [] };
  const isOpened = (deal: number) =>
    outcome[deal] === Outcome.open &&
    customerType[deal] === CustomerType.new &&
    asOf - at(created, deal) <= lately;
  const deals = dealsWhere(pipeline, isOpened);
  return { id: "winning-new", opened: deals.length, days: lately, sheetRows: sheetRowsOf(pipeline, deals) };
}
