import { defaultGuidelines } from "../core/balance/defaultGuidelines";
import { type ReviewOptions, reviewOfTally } from "../core/balance/review";
import { compareNames } from "../core/cells/compareNames";
import { foldName } from "../core/cells/foldName";
import { monthsBefore } from "../core/cells/monthsBefore";
import { later } from "../core/cells/slices";
import type { ReadOptions } from "../core/table/Reading";
import { bases } from "../core/tally/choice";
import type { Goal } from "../core/team/Goal";
import { guidelinesOfRep } from "../core/team/guidelinesOfRep";
import type { Team } from "../core/team/Team";
import { cardOf, teamOfCards } from "../core/team/teamOf";
import type { Database } from "./Database";
import type { Elsewhere } from "./elsewhere";
import { choicesOf, mostAccounts, printedTallies } from "./reviewOfWarehouse";
import { type TalliesAsked, talliesOf } from "./tally/talliesOf";
import { keyOf } from "./tally/tallyOfFigures";
import type { Warehouse } from "./tally/Warehouse";

/**
 * A scorecard a rep of a table of a database: what `teamOf` says of the same rows, but for what is learnt from single accounts of each rep
 * (the mixes beside the team's).
 *
 * @throws WarehouseError without a column of reps
 */
export async function teamOfWarehouse(
  database: Database,
  read: ReadOptions,
  options: ReviewOptions,
  goals: readonly Goal[],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Team> {
  const warehouse = await talliesOf(database, teamAsked(read, options, progress));
  const { guidelines, withoutStale = false } = options;
  const goalOf = new Map(goals.map((goal) => [foldName(goal.rep), goal]));
  const known = new Set(warehouse.groups.map(({ name }) => foldName(name)));
  const cards = warehouse.groups.map((group) => {
    const goal = goalOf.get(foldName(group.name));
    const own = guidelinesOfRep(guidelines, goal);
    const [open, won] = bases.map((basis) =>
      reviewOfTally(group.tally, { guidelines: { ...own, basis }, withoutStale }),
    );
    if (open === undefined || won === undefined) throw new Error("a scorecard has two bases");
    return cardOf({ rep: group.name, open, won, newCustomers: newCustomersOf(group) }, goal, group.quota);
  });
  return {
    ...teamOfCards(cards),
    many: null,
    beside: later(function* () {
      yield;
      return [];
    }),
    openDeals: warehouse.openDeals(withoutStale),
    goalsWithoutRep: goals.flatMap(({ rep }) => (known.has(foldName(rep)) ? [] : [rep])),
    issues: [],
  };
}

/** The statement by which another engine adds up the deals of each rep of a table like this one. @throws WarehouseError without a column of reps */
export function printedTeam(
  database: Database,
  read: ReadOptions,
  options: ReviewOptions,
  into: Elsewhere,
): Promise<string> {
  return printedTallies(
    database,
    teamAsked(read, options, () => undefined),
    into,
  );
}

function teamAsked(
  read: ReadOptions,
  { guidelines, withoutStale = false }: ReviewOptions,
  progress: TalliesAsked["progress"],
): TalliesAsked {
  const by = guidelines?.by ?? defaultGuidelines.by;
  const choices = new Map(
    bases.flatMap((basis) => choicesOf({ basis, by }, withoutStale)).map((choice) => [keyOf(choice), choice]),
  );
  return {
    options: read,
    guidelines: { ...defaultGuidelines, ...guidelines },
    groupBy: "owner",
    choices: [...choices.values()],
    mostAccounts,
    progress,
  };
}

/** Null where it cannot be told, as in `newCustomersWon`. */
function newCustomersOf({ tally, newCustomers }: Warehouse["groups"][number]): readonly string[] | null {
  const { asOf } = tally.table;
  if (tally.accountNames === null || asOf === null || tally.since() > monthsBefore(asOf, 12)) return null;
  return [...newCustomers].sort(compareNames);
}
