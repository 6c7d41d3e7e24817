import { defaultGuidelines } from "../balance/defaultGuidelines";
import { specOf } from "../balance/findings/specOf";
import { gapOf } from "../balance/gapOf";
import { reviewInSlices } from "../balance/review";
import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { foldName } from "../cells/foldName";
import { finish, later, type Slices } from "../cells/slices";
import { closeEnough } from "../measures/closeEnough";
import { openRows } from "../measures/openRows";
import { sum } from "../statistics/sum";
import type { Pipeline } from "../table/Pipeline";
import { staleDeals } from "../tally/staleDeals";
import { besideTeam } from "./besideTeam";
import { coachingNote } from "./coachingNote";
import type { Goal } from "./Goal";
import { guidelinesOfRep } from "./guidelinesOfRep";
import { newCustomersWon } from "./newCustomersWon";
import { quotaOf } from "./quotaOf";
import type { Rep, TeamOptions } from "./Rep";
import { standingOut } from "./standingOut";
import type { Scorecard, Team } from "./Team";

export type { Rep, TeamOptions } from "./Rep";

/** Reps with a scorecard, each of some 30 kB, and reps that are held beside one another. */
const [mostShown, mostCompared] = [10_000, 1000];

/**
 * A scorecard a rep: the review of the rep's own rows, on the open funnel and on what was won in the 12 months to as-of, with new customers
 * against their goal and attainment beside it. The cells are each rep's own verdicts; with whom to begin, and with what, is what stands out among
 * all of them. A quota in the goals counts before one in the table. Of more than 10,000 reps the first 10,000
 * are shown, and over 1,000 are not held beside one another, so that a column of numbers that was taken for reps costs no more than a large
 * team. No rep: an empty team.
 *
 * @example teamOf([], { goals: [{ rep: "Weber", newCustomers: 4, quota: null }] }).goalsWithoutRep // ["Weber"]
 */
export function teamOf(given: readonly Rep[], options: TeamOptions = {}): Team {
  return finish(teamInSlices(given, options));
}

/** The same for whoever must not hold the thread for long. */
export function* teamInSlices(given: readonly Rep[], options: TeamOptions = {}): Slices<Team> {
  const reps = given.slice(0, mostShown);
  const goals = new Map((options.goals ?? []).map((goal) => [foldName(goal.rep), goal]));
  const known = new Set(given.map(({ owner }) => foldName(owner)));
  const reviewed: Card[] = [];
  for (const rep of reps) {
    yield;
    reviewed.push(yield* scorecard(rep, goals.get(foldName(rep.owner)), options));
  }
  yield;
  return {
    ...teamOfCards(reviewed),
    many:
      given.length > mostCompared
        ? { reps: given.length, shown: reps.length, comparable: mostCompared }
        : null,
    beside: later(() => besideTeam(given.length > mostCompared ? [] : reps, options)),
    openDeals: openDeals(reps, options),
    goalsWithoutRep: [...goals].flatMap(([key, { rep }]) => (known.has(key) ? [] : [rep])),
    issues: [...new Set(reps.map(({ pipeline }) => pipeline.chosenFrom?.whole ?? pipeline))].flatMap(
      ({ issues }) => issues,
    ),
  };
}

/** A scorecard before it is held beside the others. */
export type Card = Omit<Scorecard, "standsOut" | "coaching">;

/** What stands out among the scorecards, and with whom to begin. No card: nobody. */
export function teamOfCards(reviewed: readonly Card[]): Pick<Team, "reps" | "begin"> {
  const standOut = standingOut(reviewed.flatMap(({ open, won }) => [open, won]));
  const cards = reviewed
    .map((card): Scorecard => {
      const standsOut = [card.open, card.won].flatMap(({ findings, guidelines: { basis } }) =>
        findings.flatMap((finding) => (standOut.has(finding) ? [{ basis, finding }] : [])),
      );
      return { ...card, standsOut, coaching: coachingNote(standsOut) };
    })
    .sort((a, b) => b.open.deals.open - a.open.deals.open || compareNames(a.rep, b.rep));
  return { reps: cards, begin: beginWith(cards) };
}

function beginWith(cards: readonly Scorecard[]): string | null {
  let first: { readonly rep: string; readonly gap: number } | null = null;
  for (const { rep, coaching } of cards) {
    if (coaching === null) continue;
    const gap = gapOf(coaching.finding);
    if (first === null || gap > first.gap + closeEnough) first = { rep, gap };
  }
  return first?.rep ?? null;
}

/** A deal of two reps is in the review of each, and once in the team's sum: its row tells it apart. */
function openDeals(reps: readonly Rep[], { guidelines, withoutStale = false }: TeamOptions): number {
  const rows = new Map<Pipeline["source"], Set<number>>();
  for (const { pipeline } of reps) {
    const found = rows.get(pipeline.source) ?? new Set();
    const stale = withoutStale ? staleDeals(pipeline, { ...defaultGuidelines, ...guidelines }).flags : null;
    for (const deal of openRows(pipeline.outcome, stale)) found.add(at(pipeline.sheetRows, deal));
    rows.set(pipeline.source, found);
  }
  return sum([...rows.values()].map(({ size }) => size));
}

function* scorecard({ owner, pipeline }: Rep, goal: Goal | undefined, options: TeamOptions): Slices<Card> {
  const { withoutStale = false } = options;
  const guidelines = guidelinesOfRep(options.guidelines, goal);
  const open = yield* reviewInSlices(pipeline, {
    guidelines: { ...guidelines, basis: "open" },
    withoutStale,
  });
  yield;
  const won = yield* reviewInSlices(pipeline, { guidelines: { ...guidelines, basis: "won" }, withoutStale });
  yield;
  return cardOf({ rep: owner, open, won, newCustomers: newCustomersWon(pipeline) }, goal, quotaOf(pipeline));
}

/**
 * A rep's reviews with the goals and what of them is reached.
 *
 * @param quotaInTable that of a column; one in the goals counts before it
 */
export function cardOf(
  reviewed: Pick<Card, "rep" | "open" | "won" | "newCustomers">,
  goal: Goal | undefined,
  quotaInTable: number | null,
): Card {
  const { won } = reviewed;
  const quota = goal?.quota ?? quotaInTable;
  const hasDates = won.findings.every(
    ({ id, reason }) => specOf(id).shareOf === "sales" || reason !== "no-dates",
  );
  const wonAmount = hasDates ? won.amount : null;
  return {
    ...reviewed,
    newGoal: goal?.newCustomers ?? null,
    quota,
    wonAmount,
    attainment: wonAmount !== null && quota !== null && quota > 0 ? wonAmount / quota : null,
  };
}
