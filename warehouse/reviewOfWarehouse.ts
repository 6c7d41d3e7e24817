import { defaultGuidelines } from "../core/balance/defaultGuidelines";
import { type Review, type ReviewOptions, reviewOfTally } from "../core/balance/review";
import type { ReadOptions } from "../core/table/Reading";
import type { TallyChoice } from "../core/tally/Tally";
import type { Database } from "./Database";
import { type Elsewhere, elsewhere } from "./elsewhere";
import { groundOfTable, groupOfOwner, type TalliesAsked, talliesOf, tallyStatement } from "./tally/talliesOf";

/** So many of the largest accounts of a group are listed, as in the JSON of a review; a file of one review has them all. */
export const mostAccounts = 20;

export interface WarehouseReviews {
  /** One a group, in the order of its values; `values` are those of its columns. */
  readonly groups: readonly { readonly values: readonly string[]; readonly review: Review }[];
}

/**
 * The review of a table of a database, or one of each group of its deals: `review` of the same rows, but for what single rows tell.
 *
 * @param groupBy columns by whose values deals are told apart; none: one review of all
 */
export async function reviewOfWarehouse(
  database: Database,
  read: ReadOptions,
  options: ReviewOptions,
  groupBy: readonly string[] = [],
  progress: (done: number, of: number) => void = () => undefined,
): Promise<WarehouseReviews> {
  const warehouse = await talliesOf(database, askedOf(read, options, groupBy, progress));
  const groups = read.owner === undefined ? warehouse.groups : [groupOfOwner(warehouse, read.owner)];
  const ordered = [...groups].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    groups: ordered.map(({ name, tally }) => ({
      values: name.split("\u001f"),
      review: reviewOfTally(tally, options),
    })),
  };
}

/**
 * The statement by which another engine adds up a table like this one: what the cells of this one mean is written into it.
 *
 * @param table its name there, parts parted by points
 */
export function printedReview(
  database: Database,
  read: ReadOptions,
  options: ReviewOptions,
  groupBy: readonly string[],
  into: Elsewhere,
): Promise<string> {
  return printedTallies(
    database,
    askedOf(read, options, groupBy, () => undefined),
    into,
  );
}

/** The same of whatever tallies are asked for. */
export async function printedTallies(
  database: Database,
  asked: TalliesAsked,
  into: Elsewhere,
): Promise<string> {
  const { meaning, facts } = await groundOfTable(database, asked);
  return `${tallyStatement(elsewhere(into), meaning, facts, asked).sql}\n`;
}

function askedOf(
  read: ReadOptions,
  options: ReviewOptions,
  groupBy: readonly string[],
  progress: TalliesAsked["progress"],
): TalliesAsked {
  const guidelines = { ...defaultGuidelines, ...options.guidelines };
  return {
    options: read,
    guidelines,
    groupBy: read.owner === undefined ? groupBy : "owner",
    choices: choicesOf(guidelines, options.withoutStale === true, groupBy.length === 0),
    mostAccounts: groupBy.length > 0 ? mostAccounts : null,
    progress,
  };
}

/**
 * The bases that a review takes: its own, the open deals for its plan, and both without stale deals where they may be left out.
 *
 * @param isCompared its own is asked for without stale deals too
 */
export function choicesOf(
  { basis, by }: Pick<TallyChoice, "basis" | "by">,
  isWithoutStale: boolean,
  isCompared = isWithoutStale,
): readonly TallyChoice[] {
  const own = [false, ...(isCompared || isWithoutStale ? [true] : [])].map((withoutStale) => ({
    basis,
    by,
    withoutStale,
  }));
  const planned = [false, ...(isWithoutStale ? [true] : [])].map(
    (withoutStale) => ({ basis: "open", by: "deals", withoutStale }) as const,
  );
  const isPlan = basis === "open" && by === "deals";
  return isPlan ? own : [...own, ...planned];
}
