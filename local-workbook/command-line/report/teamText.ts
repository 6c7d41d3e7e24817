import type { Scorecard } from "../../../core/team/Team";
import { besideTeamLines } from "./besideTeamLines";
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
    besideTeamLines(team, page),
    [page.heading(label.talks), ...talks(team, page)],
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

/** With whom to begin, then the others of whom something stands out, then the rest, those together of whom the same is said. */
function talks({ reps, begin }: TeamReport["team"], page: Page): string[] {
  const { team: words, format } = page.words;
  const rank = ({ rep, coaching }: Scorecard) => (rep === begin ? 0 : coaching !== null ? 1 : 2);
  const groups = new Map<string, { readonly card: Scorecard; readonly names: string[] }>();
  for (const card of [...reps].sort((a, b) => rank(a) - rank(b))) {
    const said = card.coaching === null ? words.evidence(card) : card.rep;
    const group = groups.get(said) ?? { card, names: [] };
    group.names.push(card.rep);
    groups.set(said, group);
  }
  return [...groups.values()].flatMap(({ card, names }) => talk(card, format.list(names), page));
}

function talk(card: Scorecard, names: string, page: Page): string[] {
  const { label } = page;
  const { team: words } = page.words;
  const weakest =
    card.coaching === null ? "" : `${words.weakest(card.coaching)} (${label.basis[card.coaching.basis]})`;
  return [
    ...page.wrapped(weakest === "" ? names : `${names}, ${weakest}`, 2).map(page.paint.strong),
    ...page.wrapped(words.evidence(card), 4),
    ...page.wrapped(words.question(card), 4, "  →"),
  ];
}
