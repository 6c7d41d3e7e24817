import { greatest } from "../../../core/cells/greatest";
import type { BesideTeam, Team } from "../../../core/team/Team";
import { fitted } from "../terminal/textWidth";
import type { Page } from "./Page";
import { table } from "./table";

/** So many of the team's largest lines have a column, so wide. */
const [mostLines, widest] = [3, 12];

/** What to expect of each rep with the team's mix as background, then who differs from the others beyond chance; nothing of a single rep. */
export function besideTeamLines(team: Team, page: Page): string[] {
  const all = team.beside();
  const { besideTeam: words } = page.words;
  if (all.every(({ chance }) => chance === null)) return [];
  const told = onceOfTwo(all.filter(({ differs }) => differs)).map(words.differsSentence);
  return [
    page.heading(page.label.besideTeam),
    ...expected(
      team,
      all.filter(({ basis }) => basis === "open"),
      page,
    ),
    ...(told.length > 0 ? told : [words.nobodyDiffers]).flatMap((text) => page.wrapped(text, 4, "  ·")),
  ];
}

/** Of two reps each differs from the other: one sentence says so, of the one whose deals go more into one group. */
function onceOfTwo(differing: readonly BesideTeam[]): readonly BesideTeam[] {
  const first = (found: BesideTeam) =>
    differing
      .filter(({ basis, of }) => basis === found.basis && of === found.of)
      .reduce((most, other) => (largestShare(other) > largestShare(most) ? other : most));
  return differing.filter((found) => found.otherReps > 1 || first(found) === found);
}

const largestShare = ({ shares }: BesideTeam) => greatest(shares.map(({ own }) => own ?? 0));

function expected({ reps }: Team, open: readonly BesideTeam[], page: Page): string[] {
  if (open.every(({ ownWeight }) => ownWeight === null)) return [];
  const { besideTeam: words, format } = page.words;
  const titles = largestLines(open);
  const cell = (found: BesideTeam | undefined, name: string) => {
    const share = found?.shares.find((each) => each.name === name)?.expected ?? null;
    return share === null ? page.label.unknown : format.percent(share);
  };
  const rows = reps.map(({ rep, open: { deals } }) => {
    const own = open.filter((found) => found.rep === rep);
    const lines = own.find(({ of }) => of === "lines");
    return [
      rep,
      format.whole(deals.open),
      cell(
        own.find(({ of }) => of === "customers"),
        "new",
      ),
      ...titles.map((name) => cell(lines, name)),
      own.some(words.isMostlyTeam) ? words.mostlyTeam : "",
    ];
  });
  const { rep, deals, new: fresh } = words.columns;
  const heading = [rep, deals, fresh, ...titles.map((name) => fitted(name, widest).trim()), ""];
  const sides = heading.map((_, at) => (at === 0 || at === heading.length - 1 ? "left" : "right"));
  return [
    ...table([heading, ...rows], sides, page, { heading: true }),
    ...page.wrapped(words.note, 2).map(page.paint.quiet),
  ];
}

/** The lines of which most is expected over all reps. */
function largestLines(open: readonly BesideTeam[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { of, shares } of open) {
    if (of !== "lines") continue;
    for (const { name, expected: share } of shares) {
      if (share !== null) sums.set(name, (sums.get(name) ?? 0) + share);
    }
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostLines)
    .map(([name]) => name);
}
