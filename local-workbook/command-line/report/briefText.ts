import type { AccountBrief } from "../../../core/weekly/brief/accountBrief";
import { Page, type PageContext } from "./Page";

/** So that all of it stays on one page. */
const most = { lines: 6, gaps: 4, deals: 8 } as const;

/** One page to read, or print, before a call. */
export function briefText(file: string, brief: AccountBrief, context: PageContext): string {
  const page = new Page(context);
  const { label } = page;
  const {
    brief: words,
    customers: { whitespaceWhy },
    format: { day, list, money, percent, plural },
  } = page.words;
  const { currency } = brief;
  const section = (title: string, facts: readonly string[], shown: number) => {
    const rest = facts.length - shown;
    return facts.length === 0
      ? []
      : [
          page.heading(title.toUpperCase()),
          ...facts.slice(0, shown).flatMap((fact) => page.wrapped(fact, 4, "  ·")),
          ...(rest > 0 ? [`  ${page.paint.quiet(label.more(rest))}`] : []),
        ];
  };
  const { headings } = words;
  return page.print([
    page.title(file, brief.asOf),
    [
      ...page.wrapped(words.headline(brief)).map(page.paint.strong),
      ...(brief.owners.length === 0 ? [] : page.wrapped(label.owners(list(brief.owners)))),
    ],
    section(headings.history, words.history(brief), Number.POSITIVE_INFINITY),
    section(
      headings.owned,
      brief.lines.map(({ line, deals, amount, last }) =>
        [
          line,
          plural(deals, "won deal"),
          amount === null ? "" : money(amount, currency),
          last === null ? "" : label.lastOn(day(last)),
        ]
          .filter((part) => part !== "")
          .join(", "),
      ),
      most.lines,
    ),
    section(
      headings.lacking,
      brief.gaps.map((gap) =>
        brief.gapsTell ? `${gap.line}: ${percent(gap.chance)}; ${whitespaceWhy(gap, currency)}` : gap.line,
      ),
      most.gaps,
    ),
    section(
      headings.open,
      brief.openDeals.map((deal) => `${words.openDeal(deal, currency)} (${label.row(deal.sheetRow)})`),
      most.deals,
    ),
    [
      page.heading(headings.ask.toUpperCase()),
      ...brief.questions.flatMap((asked, at) =>
        page.wrapped(words.question(asked), 5, `${at + 1}.`.padStart(4)),
      ),
    ],
  ]);
}
