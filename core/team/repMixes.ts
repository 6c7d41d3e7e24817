import { contextOf } from "../balance/contextOf";
import { defaultGuidelines } from "../balance/defaultGuidelines";
import type { DealContext } from "../balance/FindingContext";
import { groundOf } from "../balance/groundOf";
import { add } from "../cells/add";
import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { foldName } from "../cells/foldName";
import { keyOf } from "../cells/keyOf";
import type { Slices } from "../cells/slices";
import { whoIsNewUnknown } from "../measures/whoIsNewUnknown";
import { partsOf, weightOfPart, wholeVote } from "../table/lines/partsOf";
import { CustomerType } from "../table/Pipeline";
import type { Basis } from "../tally/choice";
import type { Rep, TeamOptions } from "./Rep";
import type { AccountVotes, RepMix } from "./RepMix";

/** The groups of a team's deals, and each rep's mix of them. */
export interface TeamMix {
  readonly groups: readonly string[];
  readonly reps: readonly RepMix[];
}

/** Where new and current customers stand among the groups of `customers`. */
export const newCustomers = 0;

/**
 * Each rep's deals of a basis by line and by customer type, counted by number: lines as everybody's guidelines group them. A rep without a deal has
 * an empty mix. Null where nothing tells lines, or types.
 */
export function* repMixes(
  reps: readonly Rep[],
  basis: Basis,
  options: Pick<TeamOptions, "guidelines" | "withoutStale">,
): Slices<{ readonly lines: TeamMix | null; readonly customers: TeamMix | null }> {
  const guidelines = { ...defaultGuidelines, ...options.guidelines };
  const choice = { withoutStale: options.withoutStale === true, basis, by: "deals" } as const;
  const contexts: { readonly rep: string; readonly context: DealContext }[] = [];
  for (const { owner, pipeline } of reps) {
    yield;
    contexts.push({ rep: owner, context: contextOf(groundOf(pipeline, guidelines), choice) });
  }
  const names = new Map<string, string>();
  for (const { context } of contexts)
    for (const name of context.lines.names) names.set(foldName(name), names.get(foldName(name)) ?? name);
  const lines = [...names.values()].sort(compareNames);
  const places = new Map(lines.map((name, group) => [foldName(name), group]));
  const groupOf = (name: string) => places.get(foldName(name)) ?? -1;
  const hasLines = contexts.some(({ context }) => context.lineMix !== null);
  const hasTypes = contexts.some(
    ({ context: { pipeline } }) =>
      pipeline.customerTypeSource !== "none" && whoIsNewUnknown(pipeline) === null,
  );
  return {
    lines: hasLines
      ? {
          groups: lines,
          reps: yield* ofEachRep(contexts, function* ({ rep, context }) {
            return { rep, ...(yield* byLine(context, groupOf, lines.length)) };
          }),
        }
      : null,
    customers: hasTypes
      ? {
          groups: ["new", "current"],
          reps: yield* ofEachRep(contexts, function* ({ rep, context }) {
            return { rep, ...(yield* byCustomer(context)) };
          }),
        }
      : null,
  };
}

/** A rep may have most of the deals: so many votes are counted in some thousandths of a second. */
const countedASlice = 8192;

function* ofEachRep<Of, Made>(reps: readonly Of[], make: (of: Of) => Slices<Made>): Slices<Made[]> {
  const made: Made[] = [];
  for (const rep of reps) {
    yield;
    made.push(yield* make(rep));
  }
  return made;
}

function byLine(context: DealContext, groupOf: (name: string) => number, size: number) {
  const { lines, lineMix, pipeline } = context;
  const groups = lines.names.map(groupOf);
  const parts = pipeline.line?.parts ?? null;
  return mixOfDeals(context, size, lineMix === null ? 0 : lineMix.effectiveDeals, (deal, vote) => {
    const [from, to] = parts === null ? [0, 0] : partsOf(parts, deal);
    for (let part = from; part < to; part++) {
      const group = groups[parts === null ? -1 : at(parts.codes, part)];
      if (group !== undefined && parts !== null) vote(group, weightOfPart(parts, part, "votes"));
    }
  });
}

function byCustomer(context: DealContext) {
  const { types, newShare } = context;
  const { effectiveDeals } = newShare();
  return mixOfDeals(context, 2, effectiveDeals, (deal, vote) => {
    const type = types[deal];
    if (type === CustomerType.new) vote(newCustomers, 1);
    else if (type === CustomerType.current) vote(1, 1);
  });
}

type Vote = (group: number, weight: number) => void;

function* mixOfDeals(
  { selection, pipeline }: DealContext,
  size: number,
  witnesses: number,
  votesOf: (deal: number, vote: Vote) => void,
): Slices<Omit<RepMix, "rep">> {
  const found = new Map<string, Map<number, number>>();
  const shares = new Float64Array(size);
  for (const [place, deal] of selection.rows.entries()) {
    if (place % countedASlice === countedASlice - 1) yield;
    const code = pipeline.account?.codes[deal] ?? -1;
    const key = code < 0 ? `deal ${deal}` : `account ${code}`;
    votesOf(deal, (group, weight) => {
      const own = found.get(key) ?? new Map<number, number>();
      found.set(key, own);
      const before = own.get(group);
      own.set(group, before === undefined ? weight : before + weight);
      add(shares, group, weight);
    });
  }
  yield;
  // Accounts are drawn by their place: in an order of their votes that of the rows makes no difference.
  const byVotes = new Map(
    [...found.values()].map(votesOfAccount).map((account, at) => [`${keyOf(account)} ${at}`, account]),
  );
  const accounts = [...byVotes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, account]) => account);
  // The thirds of a deal add up to it again.
  const deals = Math.round(shares.reduce((total, votes) => total + votes, 0) * wholeVote) / wholeVote;
  return {
    deals,
    witnesses: deals > 0 ? witnesses : 0,
    shares: deals > 0 ? shares.map((votes) => votes / deals) : shares,
    accounts,
  };
}

function votesOfAccount(own: ReadonlyMap<number, number>): AccountVotes {
  const sorted = [...own].sort(([a], [b]) => a - b);
  return {
    deals: sorted.reduce((total, [, votes]) => total + votes, 0),
    groups: sorted.map(([group]) => group),
    votes: sorted.map(([, votes]) => votes),
  };
}
