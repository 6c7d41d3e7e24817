import { defaultGuidelines } from "../../balance/defaultGuidelines";
import type { Guidelines } from "../../balance/Guidelines";
import { finish, type Slices } from "../../cells/slices";
import type { AccountOutlook } from "../../customers/outlook/AccountOutlook";
import type { CustomerReport } from "../../customers/report/CustomerReport";
import { salesOfPipeline } from "../../customers/whitespace/salesOfPipeline";
import type { WhitespaceGap } from "../../customers/whitespace/Whitespace";
import { whitespaceGapsInSlices } from "../../customers/whitespace/whitespaceGaps";
import { dealsOfAccounts } from "../../table/chooseDeals";
import { dealsWhere } from "../../table/deals/sheetRowsOf";
import { foldAccount } from "../../table/names/foldAccount";
import { nameAt } from "../../table/names/nameAt";
import { CustomerType, Outcome, type Pipeline } from "../../table/Pipeline";
import { type BriefQuestion, briefQuestions } from "./briefQuestions";
import { latestOfRows } from "./latestOfRows";
import { type OpenDeal, openDeals } from "./openDeals";
import { type OwnedLine, ownedLines } from "./ownedLines";

/** One page to read before a call. Days are serial days, amounts in the sheet's currency. */
export interface AccountBrief {
  readonly account: string;
  readonly customer: "new" | "current" | "unknown";
  readonly currency: string;
  readonly asOf: number | null;
  /** Null where the account never bought. */
  readonly outlook: AccountOutlook | null;
  readonly lines: readonly OwnedLine[];
  /** Lines that it lacks, the best first. */
  readonly gaps: readonly WhitespaceGap[];
  /** There are customers enough for the figures and reasons of the gaps. */
  readonly gapsTell: boolean;
  readonly openDeals: readonly OpenDeal[];
  readonly lost: number;
  /** Null where the sheet does not tell. */
  readonly lastActivity: number | null;
  readonly owners: readonly string[];
  /** Three, each from these data. */
  readonly questions: readonly BriefQuestion[];
}

/** The brief of an account by any spelling of its name; null where the sheet has no such account. */
export function accountBrief(
  pipeline: Pipeline,
  customers: CustomerReport,
  name: string,
  guidelines: Pick<Guidelines, "silentDays"> = defaultGuidelines,
): AccountBrief | null {
  return finish(accountBriefInSlices(pipeline, customers, name, guidelines));
}

/** The same for whoever must not hold the thread for long. */
export function* accountBriefInSlices(
  pipeline: Pipeline,
  customers: CustomerReport,
  name: string,
  { silentDays }: Pick<Guidelines, "silentDays">,
): Slices<AccountBrief | null> {
  const { account, asOf, currency, customerType, outcome, owner, lastActivity } = pipeline;
  const wanted = foldAccount(name);
  const code = account?.names.findIndex((one) => foldAccount(one) === wanted) ?? -1;
  const shown = account?.names[code];
  if (!account || shown === undefined || wanted === "") return null;
  const rows = Array.from(account.codes, (_, row) => row).filter((row) => account.codes[row] === code);
  const rowsOf = (wantedOutcome: Outcome) => rows.filter((row) => outcome[row] === wantedOutcome);
  const has = (type: CustomerType) => rows.some((row) => customerType[row] === type);
  const bought = dealsOfAccounts(pipeline);
  yield;
  const gaps = yield* gapsOf(bought, customers, shown);
  yield;
  const known = {
    outlook: customers.outlooks.find((one) => one.account === shown) ?? null,
    lines: linesBought(bought, shown),
    gaps,
    openDeals: openDeals(pipeline, rowsOf(Outcome.open), silentDays),
    lost: rowsOf(Outcome.lost).length,
  };
  return {
    ...known,
    account: shown,
    gapsTell: customers.whitespace?.verdict === "list",
    customer: has(CustomerType.current) ? "current" : has(CustomerType.new) ? "new" : "unknown",
    currency,
    asOf,
    lastActivity: latestOfRows(lastActivity, rows),
    owners: [...new Set(rows.flatMap((row) => nameAt(owner, row) ?? []))].sort(),
    questions: briefQuestions(known),
  };
}

/** From whomever. */
function linesBought(pipeline: Pipeline, name: string): readonly OwnedLine[] {
  const code = pipeline.account?.names.indexOf(name) ?? -1;
  const isTheirs = (deal: number) => pipeline.account?.codes[deal] === code;
  const won = (deal: number) => pipeline.outcome[deal] === Outcome.won;
  return ownedLines(
    pipeline,
    dealsWhere(pipeline, (deal) => isTheirs(deal) && won(deal)),
  );
}

/** The report lists the best gaps of all accounts, which may not be this one's. */
function* gapsOf(
  pipeline: Pipeline,
  { whitespace, asOf }: CustomerReport,
  account: string,
): Slices<readonly WhitespaceGap[]> {
  const sales =
    whitespace === null ? null : salesOfPipeline(dealsOfAccounts(pipeline), undefined, asOf ?? undefined);
  if (sales === null || whitespace === null) return [];
  yield;
  const { by, blocked } = whitespace;
  return (yield* whitespaceGapsInSlices(sales, { account, by, blocked })).gaps;
}
