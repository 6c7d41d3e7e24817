import type { AccountOutlook } from "../../../core/customers/outlook/AccountOutlook";
import type { CustomerReport } from "../../../core/customers/report/CustomerReport";
import { block } from "./bar";
import { Page, type PageContext } from "./Page";
import { table } from "./table";

const most = { odds: 5, top: 10, people: 5, gaps: 8 } as const;

/** What is known of the customers, for people. */
export function customersText(file: string, report: CustomerReport, context: PageContext): string {
  const page = new Page(context);
  const { label } = page;
  const { customers: words } = page.words;
  return page.print([
    page.title(file, report.asOf),
    page.wrapped(words.headline(report)).map(page.paint.strong),
    news(report, page),
    odds(report, page),
    worth(report, page),
    people(label.slipping, report.slipping, words.slippingReason, page),
    people(
      label.referrals,
      report.referrals,
      (account) => words.referralReason(account, report.currency),
      page,
    ),
    report.why === "known" && words.growthUnknown(report) !== ""
      ? [page.heading(label.referrals), ...page.wrapped(capital(words.growthUnknown(report)), 2)]
      : [],
    gaps(report, page),
    prospects(report, page),
    told(report, page),
  ]);
}

function news(report: CustomerReport, page: Page): string[] {
  const { customers: words } = page.words;
  const { returnShare, holdOut } = report;
  return [
    words.lede(report),
    words.attritionSentence(report),
    returnShare === null ? "" : `${words.returnShare(returnShare)}. ${words.benchmarks.returnShareNote}`,
    holdOut === null ? "" : words.holdOut(holdOut),
  ].flatMap((text) => (text === "" ? [] : page.wrapped(capital(text), 2, "·")));
}

/** The longest horizon that somebody was watched for. */
function odds({ repeatOdds }: CustomerReport, page: Page): string[] {
  const { label } = page;
  const {
    customers: words,
    format: { percent },
  } = page.words;
  const seen =
    repeatOdds.filter(({ odds: [first] }) => first && !first.beyondFollowUp).at(-1) ?? repeatOdds[0];
  if (seen === undefined || seen.odds.length === 0) return [];
  const shown = seen.odds.slice(0, most.odds);
  const rows = shown.map((one) => [
    words.afterPurchase(one.n),
    block(one.share, 16),
    percent(one.share),
    label.between(percent(one.low), percent(one.high)),
    words.oddsOf(one),
  ]);
  return [
    page.heading(label.odds(seen.horizon)),
    ...table(rows, ["left", "left", "right", "left", "left"], page),
    ...[words.oddsSoFar(shown), words.benchmarks.repeatOddsCompared]
      .flatMap((text) => (text === "" ? [] : page.wrapped(text, 2)))
      .map(page.paint.quiet),
  ];
}

function worth({ outlooks, currency, months, models }: CustomerReport, page: Page): string[] {
  const { label } = page;
  const {
    customers: words,
    format: { day, money },
  } = page.words;
  if (outlooks.length === 0) return [];
  const { heading } = words;
  const rows = outlooks
    .slice(0, most.top)
    .map((one) => [
      one.account,
      String(one.purchases),
      day(one.last),
      words.still(one),
      words.toExpect(one),
      words.worth(one, currency) || (one.yearly === null ? "" : money(one.yearly, currency)),
    ]);
  const hasValue = models.gammaGamma.ok && models.buying.ok;
  const titles = [
    heading.account,
    heading.purchases,
    heading.last,
    rows.some(([, , , still]) => still !== "") ? label.alive : "",
    models.buying.ok ? label.expected : "",
    hasValue ? heading.value : label.yearly,
  ];
  return [
    page.heading(models.buying.ok ? label.mostValuable(months) : label.mostBought),
    ...table([titles, ...rows], ["left", "right", "left", "right", "right", "right"], page, {
      heading: true,
    }),
    ...noModel(models, page),
  ];
}

function noModel({ buying, gammaGamma }: CustomerReport["models"], page: Page): string[] {
  const { customers: words } = page.words;
  const why = !buying.ok
    ? words.noModel(buying.reason, buying.accounts)
    : gammaGamma.ok
      ? ""
      : words.noValue(gammaGamma.reason, gammaGamma.accounts);
  return why === "" ? [] : page.wrapped(capital(why), 2).map(page.paint.quiet);
}

function people(
  title: string,
  accounts: readonly AccountOutlook[],
  reason: (account: AccountOutlook) => string,
  page: Page,
): string[] {
  const { label } = page;
  if (accounts.length === 0) return [];
  const rest = accounts.length - most.people;
  return [
    page.heading(title),
    ...accounts
      .slice(0, most.people)
      .flatMap((one) => page.wrapped(`${one.account}: ${reason(one)}`, 4, "  ·")),
    ...(rest > 0 ? [`  ${page.paint.quiet(label.more(rest))}`] : []),
  ];
}

function gaps({ whitespace, whitespaceCheck, breadth, currency }: CustomerReport, page: Page): string[] {
  const { label } = page;
  const {
    customers: words,
    format: { percent },
  } = page.words;
  if (whitespace === null || whitespace.ownership.accounts.length === 0) return [];
  const begin = [
    page.heading(label.whitespace),
    ...(breadth === null ? [] : page.wrapped(capital(words.breadth(breadth)), 2)),
  ];
  const none = words.noWhitespace(whitespace);
  const blocked = whitespace.blocked.flatMap((one) => page.wrapped(words.blockedLine(one), 4, "  ·"));
  if (none !== "") return [...begin, ...page.wrapped(capital(none), 2), ...blocked];
  return [
    ...begin,
    ...whitespace.gaps
      .slice(0, most.gaps)
      .flatMap((gap) =>
        page.wrapped(
          `${gap.line} → ${gap.account}: ${percent(gap.chance)}; ${words.whitespaceWhy(gap, currency)}`,
          4,
          "  ·",
        ),
      ),
    ...blocked,
    ...[words.whitespaceMeaning, whitespaceCheck === null ? "" : words.whitespaceVerdict(whitespaceCheck)]
      .filter((text) => text !== "")
      .flatMap((text) => page.wrapped(capital(text), 2).map(page.paint.quiet)),
  ];
}

function prospects({ profile, prospects: found }: CustomerReport, page: Page): string[] {
  const { label } = page;
  const { customers: words } = page.words;
  if (profile === null) return [];
  return [
    page.heading(label.profile),
    ...page.wrapped(capital(words.profileVerdict(profile)), 2),
    ...(profile.verdict === "signal" && found.length === 0
      ? page.wrapped(capital(words.noProspects), 2)
      : []),
    ...found
      .slice(0, most.people)
      .flatMap(({ account, score, reasons }) =>
        page.wrapped(`${account}: ${Math.round(score)} of 100; ${words.profileReasons(reasons)}`, 4, "  ·"),
      ),
  ];
}

function told({ issues }: CustomerReport, page: Page): string[] {
  const { label } = page;
  const { customers: words } = page.words;
  if (issues.length === 0) return [];
  return [
    page.heading(label.issues),
    ...issues.flatMap((issue) => page.wrapped(words.historyIssue(issue), 4, "  ·")),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
