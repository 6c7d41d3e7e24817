import type { Scorecard } from "../../../core/team/Team";
import { Page, type PageContext } from "./Page";
import type { TeamReport } from "./TeamReport";
import { table } from "./table";
import { teamIssues } from "./teamIssues";

const mostIssues = 10;

/** The team for its manager: a row a rep, then where to begin the talk with each. */
export function teamText(report: TeamReport, context: PageContext): string {
  const page = new Page(context);
  const { label } = page;
  const { team: words } = page.words;
  const { file, team } = report;
  const issues = teamIssues(report, context.words);
  const rest = issues.length - mostIssues;
  return page.print([
    page.title(file, team.reps[0]?.open.asOf ?? null),
    [
      ...page.wrapped(words.teamHeadline(team)).map(page.paint.strong),
      ...page.wrapped(words.teamLine(team)).map(page.paint.quiet),
    ],
    cards(team.reps, page),
    [page.heading(label.talks), ...team.reps.flatMap((card) => talk(card, page))],
    issues.length === 0
      ? []
      : [
          page.heading(label.issues),
          ...issues.slice(0, mostIssues).flatMap((text) => page.wrapped(text, 4, "  ·")),
          ...(rest > 0 ? [`  ${label.more(rest)}`] : []),
        ],
  ]);
}

function cards(reps: readonly Scorecard[], page: Page): string[] {
  const { label } = page;
  const {
    format: { money, percent, whole },
  } = page.words;
  const score = (value: number | null) => (value === null ? label.unknown : whole(value));
  const rows = reps.map(({ rep, open, won, newCustomers, newGoal, attainment, wonAmount }) => [
    rep,
    whole(open.deals.open),
    score(open.score.value),
    score(won.score.value),
    newCustomers === null
      ? label.unknown
      : newGoal === null
        ? whole(newCustomers.length)
        : `${whole(newCustomers.length)}/${whole(newGoal)}`,
    wonAmount === null ? label.unknown : money(wonAmount, won.currency),
    attainment === null ? label.unknown : percent(attainment),
  ]);
  return [
    page.heading(label.team),
    ...table(
      [label.teamTitles, ...rows],
      ["left", "right", "right", "right", "right", "right", "right"],
      page,
      { heading: true },
    ),
    ...page.wrapped(label.teamNote, 2).map(page.paint.quiet),
  ];
}

function talk(card: Scorecard, page: Page): string[] {
  const { label } = page;
  const { team: words } = page.words;
  const weakest =
    card.coaching === null ? "" : `${words.weakest(card.coaching)} (${label.basis[card.coaching.basis]})`;
  return [
    ...page.wrapped(weakest === "" ? card.rep : `${card.rep}, ${weakest}`, 2).map(page.paint.strong),
    ...page.wrapped(words.evidence(card), 4),
    ...page.wrapped(words.question(card), 4, "  →"),
  ];
}
