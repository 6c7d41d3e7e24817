import type { PlanStep } from "../../../core/balance/plan/Plan";
import type { Review } from "../../../core/balance/review";
import { againstNew } from "../../../core/measures/againstNew";
import type { Share } from "../../../core/measures/sharesOf";
import { compareReviews } from "../../../core/weekly/compareReviews";
import type { WhatMoved } from "../../../core/weekly/moved/whatMoved";
import { plainSentence } from "../../../core/words/Sentence";
import type { Words } from "../../../core/words/Words";
import { actionJson } from "./actionJson";
import type { ReviewReport } from "./ReviewReport";

const topAccounts = 20;

/** The review as JSON; keys and their order are a contract with scripts that read it. */
export function reviewJson(
  { file, sheet, review, first, notes, toAsk, earlier, since, doors, ease }: ReviewReport,
  words: Words,
) {
  const {
    files: { noteMessage },
    issues: { issueMessage },
  } = words;
  return {
    file,
    sheet,
    asOf: dayOrNull(review.asOf, words),
    by: review.guidelines.by,
    basis: review.guidelines.basis,
    columns: Object.fromEntries(Object.entries(review.columns).map(([role, { header }]) => [role, header])),
    deals: dealsOf(review),
    ...figuresOf(review, words, toAsk),
    doThisWeek: first && actionJson(first.action, first.currency, words),
    doors:
      doors === null || ease === null
        ? null
        : {
            lines: doors.lines,
            open: doors.open,
            won: doors.won,
            isJudged: doors.isJudged,
            customers: ease.customers,
            claim: againstNew(ease),
          },
    issues: [
      ...notes.map((note) => ({
        code: note.code,
        rows: note.rows,
        first: note.first,
        message: noteMessage(note),
      })),
      ...review.issues.map((issue) => ({
        code: issue.code,
        rows: issue.rows,
        first: issue.first,
        message: plainSentence(issueMessage(issue)),
      })),
    ],
    ...(since && {
      since: {
        day: dayOrNull(since.day, words),
        open: since.open,
        rows: since.rows,
        ...movedJson(since.moved),
      },
    }),
    ...(earlier && {
      compare: {
        file: earlier.file,
        asOf: dayOrNull(earlier.review.asOf, words),
        ...compareReviews(earlier.review, review),
        ...movedJson(earlier.moved),
      },
    }),
  };
}

function movedJson({ moved, change, matchedBy }: WhatMoved) {
  return {
    moved: moved.map(({ deal, account, lines, customer, kind, also, parts }) => ({
      deal,
      account,
      line: lines.join(", "),
      customer,
      kind,
      also,
      parts,
    })),
    change,
    matchedBy,
  };
}

/** What a review found, without what was read. */
export function figuresOf(review: Review, words: Words, toAsk: ReviewReport["toAsk"] = []) {
  const {
    findings: { findingMessage, headline, remedy },
  } = words;
  return {
    headline: { finding: review.news?.id ?? null, text: headline(review) },
    outOfBalance: review.outOfBalance,
    findings: review.findings.map((finding) => ({
      id: finding.id,
      verdict: finding.verdict,
      value: finding.value,
      low: finding.low,
      high: finding.high,
      likely: finding.likely,
      limit: finding.limit,
      certain: finding.certain,
      // For one version: scripts that read it are to go over to `certain`.
      uncertain: !finding.certain,
      n: finding.n,
      top: finding.top,
      message: findingMessage(finding, review),
      remedy: remedy(finding, review, toAsk),
    })),
    score: review.score.value,
    lines: review.lines.map((line) => ({ ...shareOf(line), inDeals: line.inDeals })),
    accounts: review.accounts().slice(0, topAccounts).map(shareOf),
    customers: {
      new: review.customers.new,
      current: review.customers.current,
      unknown: review.customers.unknown,
    },
    hhi: { lines: review.hhi.lines, accounts: review.hhi.accounts },
    plan: review.plan().steps.map(stepOf),
    // An empty plan is one with nothing to do, or one that no number of deals can carry out.
    planBlockedBy: review.plan().blockedBy,
    pace: review.pace(),
  };
}

export function dayOrNull(serial: number | null, { format }: Words): string | null {
  return serial === null ? null : format.day(serial);
}

function dealsOf({ deals: { rows, open, won, lost, unknown, stale, parts } }: Review) {
  return { rows, open, won, lost, unknown, stale, parts };
}

function shareOf({ name, deals, weight, share, low, high }: Share) {
  return { name, deals, weight, share, low, high };
}

function stepOf({ line, customer, add, why }: PlanStep) {
  return { line, customer, add, why };
}
