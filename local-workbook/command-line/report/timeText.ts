import { keptSide } from "../../../core/time/timeNews";
import { shownRows, weekRows } from "../../../core/time/weekRows";
import { Page, type PageContext } from "./Page";
import type { TimeReport } from "./TimeReport";
import { table } from "./table";

const most = { accounts: 15, handOff: 5, actions: 8 } as const;

/** The week's plan for people. */
export function timeText(report: TimeReport, context: PageContext): string {
  const page = new Page(context);
  const { time: words } = page.words;
  const { plan } = report;
  return page.print([
    page.title(report.file, report.asOf),
    [
      ...page.wrapped(words.headline(plan, report.lacking)).map(page.paint.strong),
      ...page.wrapped(words.lede(plan)),
      ...[
        ...words.balanceNotes(plan.balance, report.budget),
        words.onePointMore(plan.balance, report.inputs),
        words.whoStays(plan.staying()),
      ].flatMap((told) => page.wrapped(told).map(page.paint.quiet)),
      ...spent(report, page),
    ],
    accounts(report, page),
    handOff(report, page),
    actions(report, page),
    told(report, page),
  ]);
}

function spent({ plan, log, lacking }: TimeReport, page: Page): string[] {
  const { label } = page;
  const {
    format: { day, oneDecimal: shown },
  } = page.words;
  if (plan.spent === null || log === null) return [];
  const told = [
    label.hoursSpent(day(log.from), day(log.to), shown(plan.spent.new), shown(plan.spent.current)),
    label.hoursPlanned(shown(plan.split.new), shown(plan.split.current), keptSide(plan, lacking)),
  ];
  return told.flatMap((text) => page.wrapped(text).map(page.paint.quiet));
}

function accounts({ plan, inputs }: TimeReport, page: Page): string[] {
  const { label } = page;
  const {
    format: { money, oneDecimal },
    time: words,
  } = page.words;
  const given = weekRows(plan);
  if (given.length === 0) return [];
  const { named, rest } = shownRows(given, most.accounts);
  const rows = named.map(({ account, hours, customer, gives, purpose, focus }) => [
    account ?? words.findingName,
    oneDecimal(hours),
    words.customerWord[customer],
    money(gives, inputs.currency),
    words.purposeAndLine(purpose, focus),
  ]);
  const without = plan.accounts.length - given.filter(({ account }) => account !== null).length;
  return [
    page.heading(label.thisWeek),
    ...table([label.timeTitles, ...rows], ["left", "right", "left", "right", "left"], page, {
      heading: true,
    }),
    ...(rest.rows > 0 ? [`  ${page.paint.quiet(label.moreHours(rest.rows, oneDecimal(rest.hours)))}`] : []),
    ...(without > 0 ? [`  ${page.paint.quiet(label.noHours(without))}`] : []),
    ...page.wrapped(label.nextHour(money(plan.multiplier, inputs.currency)), 2).map(page.paint.quiet),
  ];
}

function handOff({ handOff: handed, inputs }: TimeReport, page: Page): string[] {
  const { label } = page;
  const { time: words } = page.words;
  const { accounts, goesTo, changeUnknown, kept } = handed;
  if (accounts.length === 0) {
    const said = words.nobodyToHand(kept);
    return said === null ? [] : [page.heading(label.handOff), ...page.wrapped(said, 2)];
  }
  const rest = accounts.length - most.handOff;
  return [
    page.heading(label.handOff),
    ...(goesTo.length > 0 ? page.wrapped(words.freedHours(handed, inputs.currency), 2) : []),
    ...accounts
      .slice(0, most.handOff)
      .flatMap((one) =>
        page.wrapped(`${one.account}: ${words.handOffReason(one, inputs.currency)}`, 4, "  ·"),
      ),
    ...(rest > 0 ? [`  ${page.paint.quiet(label.more(rest))}`] : []),
    ...(changeUnknown > 0 ? page.wrapped(words.changeUnknown(changeUnknown), 2).map(page.paint.quiet) : []),
  ];
}

function actions({ actions: all, inputs }: TimeReport, page: Page): string[] {
  const { label } = page;
  const {
    actions: { actionText, reason },
  } = page.words;
  const open = all.filter(({ state }) => state === "open");
  if (open.length === 0) return [];
  const rest = open.length - most.actions;
  return [
    page.heading(label.actions),
    ...open
      .slice(0, most.actions)
      .flatMap((action, at) => [
        ...page.wrapped(actionText(action), 5, `${at + 1}.`.padStart(4)).map(page.paint.strong),
        ...page.wrapped(reason(action, inputs.currency), 5),
      ]),
    ...(rest > 0 ? [`  ${page.paint.quiet(label.more(rest))}`] : []),
  ];
}

function told(
  { inputs, plan: { spent, activities }, log, unreadable, unused }: TimeReport,
  page: Page,
): string[] {
  const { label } = page;
  const {
    format: { oneDecimal },
    time: words,
  } = page.words;
  const all = [
    ...inputs.assumptions.map((one) => words.assumption(one, inputs.currency)),
    ...(activities.length > 0 ? [label.changeAssumptions] : []),
    ...(unreadable.length > 0 ? [words.badCells(unreadable)] : []),
    ...(unused.length > 0 ? [words.unusedRows(unused)] : []),
    ...(spent !== null && spent.finding > 0 ? [label.loggedFinding(oneDecimal(spent.finding))] : []),
    ...(spent !== null && spent.elsewhere > 0 ? [label.loggedElsewhere(oneDecimal(spent.elsewhere))] : []),
    ...(log !== null && log.unreadable > 0 ? [label.logRows(log.unreadable)] : []),
  ];
  return [page.heading(label.assumptions), ...all.flatMap((text) => page.wrapped(text, 4, "  ·"))];
}
