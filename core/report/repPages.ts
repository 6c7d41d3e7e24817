import type { Scorecard, Team } from "../team/Team";
import type { PaneWords } from "../words/Words";
import { type Markup, markup } from "./markup";
import { guidelineTable, htmlPage, pictureBars, stateCells } from "./pageParts";

/** A page for each rep, to talk over: pictures of the open deals, the guidelines, one question, and room for what is agreed. No rep: a page that says so. */
export function repPages(team: Team, words: PaneWords): string {
  const headline = words.team.teamHeadline(team);
  const pages =
    team.reps.length === 0
      ? [markup`<article><h1>${headline}</h1></article>`]
      : team.reps.map((card, at) => repPage(card, `rep${at}`, words));
  return htmlPage(headline, pages);
}

function repPage(card: Scorecard, id: string, words: PaneWords): Markup {
  const { rep, open } = card;
  const { findings, format, share, team } = words;
  const about = [share.subject(open, format.day), findings.balanceCount(open.outOfBalance)].filter(Boolean);
  return markup`<article><header><h1>${rep}</h1><span class="soft">${open.asOf === null ? "" : format.day(open.asOf)}</span></header><p><b>${findings.headline(open)}</b><br><span class="soft">${about.join(". ")}</span></p>${stateCells(open, words)}${pictureBars(open, words, id)}${guidelineTable(open, words)}<h2>${share.headings.ask}</h2><blockquote>“${team.question(card)}”</blockquote>${results(card, words)}<h2>${share.headings.next}</h2><div class="write"></div><div class="write"></div><p class="soft">${share.footnote}</p></article>`;
}

/** What is won beside quota and goal, where the sheets tell. */
function results(
  { wonAmount, quota, attainment, newCustomers, newGoal, won }: Scorecard,
  { format, share }: PaneWords,
): Markup {
  const told = [
    ...(wonAmount === null || quota === null || attainment === null
      ? []
      : [
          share.attained(
            format.money(wonAmount, won.currency),
            format.money(quota, won.currency),
            attainment,
          ),
        ]),
    ...(newCustomers === null || newGoal === null
      ? []
      : [share.newCustomersGoal(newCustomers.length, newGoal)]),
  ];
  return markup`${told.map((text) => markup`<p>${text}</p>`)}`;
}
