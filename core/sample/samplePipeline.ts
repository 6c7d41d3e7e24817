import { dayOf } from "../cells/serialDay";
import { seededRandom } from "../statistics/seededRandom";
import { columns, type SampleCell } from "./columns";
import { type Company, companies, owners } from "./sampleCompanies";
import { slips } from "./slips";

const first = dayOf(2025, 4, 24);
const today = dayOf(2026, 10, 23);
const lostDeals = 36;

/** What a line's deals are worth, and how often it is bought; `open` is its exact number of open deals. */
const lines = {
  Sensors: { open: 73, share: 0.5, low: 4_000, high: 26_000 },
  Valves: { open: 13, share: 0.2, low: 6_000, high: 38_000 },
  Controllers: { open: 9, share: 0.14, low: 12_000, high: 60_000 },
  Software: { open: 4, share: 0.06, low: 8_000, high: 24_000 },
  Service: { open: 2, share: 0.1, low: 3_000, high: 14_000 },
} as const;
type Line = keyof typeof lines;
const lineNames = Object.keys(lines) as Line[];
const openWithNew = 25;

const stages = [
  { name: "Qualification", probability: 0.1, weight: 30 },
  { name: "Demo", probability: 0.3, weight: 28 },
  { name: "Proposal", probability: 0.5, weight: 26 },
  { name: "Negotiation", probability: 0.75, weight: 16 },
] as const;

interface Deal {
  readonly company: Company;
  readonly line: Line;
  readonly stage: string;
  readonly probability: number;
  readonly created: number;
  readonly expected: number;
  readonly closed: number | null;
  readonly lastActivity: number;
}

const seed = 20261023;
let next = seededRandom(seed);
const whole = (low: number, high: number) => Math.floor(low + next() * (high - low + 1));

/** One of the items, as often as its weight says. */
function pick<Item>(items: readonly Item[], weight: (item: Item) => number): Item {
  let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  throw new RangeError("a pick needs a weight over 0");
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const customers = companies.filter(({ rate }) => rate > 0);
const prospects = companies.filter(({ rate }) => rate === 0);
const isTom = ({ region }: Company) => region === "West";

/** Customers come back at their own pace, mostly for what they know. */
function wonDeals(): Deal[] {
  return customers.flatMap((company) => {
    const favourite = pick(lineNames, (line) => lines[line].share);
    const deals: Deal[] = [];
    // Some have bought before these months, some have come in their course.
    let day = first + whole(10, company.rate > 2 ? 150 : 480);
    while (day <= today) {
      const line = next() < 0.55 ? favourite : pick(lineNames, (name) => lines[name].share);
      deals.push(closedDeal(company, isTom(company) ? "Sensors" : line, "Closed Won", day));
      day += Math.ceil((-Math.log(1 - next()) * 430) / company.rate) + 5;
    }
    return deals;
  });
}

function closedDeal(company: Company, line: Line, stage: string, closed: number): Deal {
  const created = Math.max(first - 20, closed - whole(18, 95));
  return {
    company,
    line,
    stage,
    probability: stage === "Closed Won" ? 1 : 0,
    created,
    expected: closed + whole(-12, 20),
    closed,
    lastActivity: closed,
  };
}

function openDeals(): Deal[] {
  const names = shuffled(lineNames.flatMap((line) => new Array<Line>(lines[line].open).fill(line)));
  const buyers = names.map((_, at) =>
    at < openWithNew ? pick(prospects, () => 1) : pick(customers, ({ rate }) => 1 + Math.sqrt(rate)),
  );
  // Tom's deals take from the sensors first.
  const order = [...buyers].sort((a, b) => Number(isTom(b)) - Number(isTom(a)));
  const sensorsFirst = [...names].sort((a, b) => Number(b === "Sensors") - Number(a === "Sensors"));
  const toms = order.filter(isTom).length;
  const left = [...sensorsFirst.slice(0, toms), ...shuffled(sensorsFirst.slice(toms))];
  return order.map((company, at) => {
    const { name, probability } = pick(stages, ({ weight }) => weight);
    const created = today - whole(3, 140);
    const late = next() < 0.1;
    return {
      company,
      line: left[at] ?? "Sensors",
      stage: name,
      probability,
      created,
      expected: late ? today - whole(2, 30) : today + whole(5, 120),
      closed: null,
      lastActivity: Math.max(created, today - (next() < 0.95 ? whole(5, 18) : whole(45, 80))),
    };
  });
}

function deals(): Deal[] {
  const won = wonDeals();
  const lost = Array.from({ length: lostDeals }, () => {
    const company = next() < 0.5 ? pick(prospects, () => 1) : pick(customers, () => 1);
    return closedDeal(
      company,
      pick(lineNames, (line) => lines[line].share),
      "Closed Lost",
      whole(first + 30, today),
    );
  });
  return [...won, ...lost, ...openDeals()].sort((a, b) => a.created - b.created);
}

/**
 * A header and one row a deal, the same at every call.
 *
 * @example samplePipeline().length // 233
 */
export function samplePipeline(): SampleCell[][] {
  next = seededRandom(seed);
  const all = deals();
  const bought = new Map<string, number>();
  for (const { company, stage, closed } of all)
    if (stage === "Closed Won" && closed !== null)
      bought.set(company.name, Math.min(closed, bought.get(company.name) ?? Infinity));
  const rows = all.map((deal, at): SampleCell[] => {
    const { low, high } = lines[deal.line];
    const owner = owners[deal.company.region];
    return [
      `D-${1001 + at}`,
      deal.company.name,
      deal.company.industry,
      deal.company.employees,
      deal.company.region,
      deal.line,
      deal.stage,
      Math.round(
        (low + (high - low) * next() ** 2 * (0.6 + Math.min(1, deal.company.employees / 3000))) / 100,
      ) * 100,
      deal.probability,
      (bought.get(deal.company.name) ?? Infinity) < deal.created ? "Existing" : "New",
      deal.created,
      deal.expected,
      deal.closed,
      deal.lastActivity,
      owner.name,
      owner.quota,
    ];
  });
  return [columns.map(({ header }) => header), ...slips(rows)];
}
