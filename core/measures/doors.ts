import { add } from "../cells/add";
import { at } from "../cells/at";
import { compareNames } from "../cells/compareNames";
import { ofEach } from "../cells/ofEach";
import { newcombe } from "../statistics/newcombe";
import { normalPoint } from "../statistics/normalPoint";
import { sum } from "../statistics/sum";
import { partsOf } from "../table/lines/partsOf";
import { CustomerType, Outcome, type Pipeline } from "../table/Pipeline";
import { type ByCustomer, byLineAndCustomer } from "./byLineAndCustomer";
import { kish } from "./kish";
import { openRows } from "./openRows";
import { rowsOfOutcome } from "./rowsOfOutcome";
import { typesAtTheTime } from "./typesAtTheTime";
import { whoIsNewUnknown } from "./whoIsNewUnknown";

/** One line's open and won deals by customer. */
export interface Door {
  readonly line: string;
  readonly open: ByCustomer;
  readonly won: ByCustomer;
  /** Whether it is `more` or `less` of what new customers bought than of what current ones did, beyond chance; null: neither. */
  readonly opens: "more" | "less" | null;
}

/** Which lines open doors: what new customers are offered and buy, beside what current ones do. */
export interface Doors {
  /** Those with the most deals won with new customers first, then with the most deals, then by name. */
  readonly lines: readonly Door[];
  /** Open deals of a known customer and line. */
  readonly open: ByCustomer;
  /** All won deals of the table, by whom they were with when they began; null where nothing tells that. */
  readonly won: ByCustomer | null;
  /** Enough is won with both to tell lines apart. */
  readonly isJudged: boolean;
  /** Why past sales cannot tell who was new; null where they can, and where a column says so. */
  readonly doubt: ReturnType<typeof whoIsNewUnknown>;
}

/** With fewer won deals than this on a side nothing is said of its lines. */
const fewestWon = 5;
/** A difference that chance makes so rarely, of all lines together, is told. */
const unlikely = 0.05;

/**
 * Deals by line and customer type, open and won. A line opens doors where its part of what new customers bought is larger than its part of
 * what current ones did, beyond chance: deals of one account are no independent witnesses, and the more lines, the likelier one is apart by chance.
 *
 * @returns null where nothing tells a deal's line, or whom it is with
 */
export const doorsOf = ofEach((pipeline: Pipeline): Doors | null => {
  const { line, outcome, customerType, customerTypeSource } = pipeline;
  if (line === null || customerTypeSource === "none") return null;
  const { parts, names } = line;
  const types = typesAtTheTime(pipeline);
  const wonDeals = rowsOfOutcome(outcome, Outcome.won);
  const open = byLineAndCustomer(parts, names.length, customerType, openRows(outcome));
  const won = byLineAndCustomer(parts, names.length, types ?? [], wonDeals);
  const inAll = sumOf(won);
  const doubt = whoIsNewUnknown(pipeline);
  const isJudged = doubt === null && inAll.new >= fewestWon && inAll.current >= fewestWon;
  const witnesses: ByCustomer = {
    new: witnessesOf(pipeline, wonDeals, types, CustomerType.new),
    current: witnessesOf(pipeline, wonDeals, types, CustomerType.current),
  };
  const looks = won.filter((line) => line.new + line.current > 0).length;
  const lines = names.map((name, code) => {
    const now = { open: open[code] ?? none, won: won[code] ?? none };
    return { line: name, ...now, opens: isJudged ? opensDoors(now.won, inAll, witnesses, looks) : null };
  });
  return {
    lines: lines.sort((a, b) => b.won.new - a.won.new || all(b) - all(a) || compareNames(a.line, b.line)),
    open: sumOf(open),
    won: types === null ? null : inAll,
    isJudged,
    doubt,
  };
});

const none: ByCustomer = { new: 0, current: 0 };

const all = ({ open, won }: Door) => open.new + open.current + won.new + won.current;

function sumOf(lines: readonly ByCustomer[]): ByCustomer {
  return { new: sum(lines.map((line) => line.new)), current: sum(lines.map(({ current }) => current)) };
}

/** Each line that was won is a look: the level is divided by them. */
function opensDoors(won: ByCustomer, inAll: ByCustomer, witnesses: ByCustomer, looks: number): Door["opens"] {
  const [low, high] = newcombe(
    won.new / inAll.new,
    witnesses.new,
    won.current / inAll.current,
    witnesses.current,
    normalPoint(unlikely / 2 / looks),
  );
  return low > 0 ? "more" : high < 0 ? "less" : null;
}

/** Kish's number of accounts behind the deals with a line and of that type; a deal without an account is one by itself. */
function witnessesOf(
  { account, line }: Pipeline,
  deals: Int32Array,
  types: Uint8Array | null,
  wanted: CustomerType,
): number {
  const counts = new Float64Array(account === null ? 0 : account.names.length);
  let [n, squares] = [0, 0];
  for (const deal of deals) {
    if (at(types, deal) !== wanted || line === null) continue;
    const [from, to] = partsOf(line.parts, deal);
    if (to - from === 1 && at(line.parts.codes, from) < 0) continue;
    n++;
    const code = account === null ? -1 : at(account.codes, deal);
    if (code < 0) squares++;
    else add(counts, code);
  }
  for (const count of counts) squares += count * count;
  return kish(n, squares);
}
