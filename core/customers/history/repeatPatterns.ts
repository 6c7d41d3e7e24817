import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import { sum } from "../../statistics/sum";

/** Days of the unit in which rates are told. */
export const daysPerWeek = 7;

/**
 * What the purchase models need of each account, in weeks: `x` repeat purchases, the last of them at age `last` of the
 * account, which is of `age` by now. Accounts that are alike in all three are one pattern, and patterns are in the order of these.
 */
export interface RepeatPatterns {
  readonly x: Float64Array;
  readonly last: Float64Array;
  readonly age: Float64Array;
  /** How many accounts show the pattern. */
  readonly count: Float64Array;
}

/** With the pattern of each account. */
export interface AccountPatterns extends RepeatPatterns {
  readonly patternOf: Int32Array;
}

/** What patterns are made of, in days: how often each account bought, and when first and last. */
interface PurchasesInDays {
  readonly times: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly asOf: number;
}

/** How many accounts show the patterns. */
export function accountsOf({ count }: Pick<RepeatPatterns, "count">): number {
  return sum(count);
}

/**
 * The patterns of a tally's accounts, in weeks.
 *
 * @example patternsOf({ times: Int32Array.of(2), first: Int32Array.of(1000), last: Int32Array.of(1014), asOf: 1021 }).last // [2]
 */
export function patternsOf({ times, first, last, asOf }: PurchasesInDays): AccountPatterns {
  const of = (daysOf: (account: number) => number) => Float64Array.from(times.keys(), daysOf);
  return groupPatterns(
    of((account) => entry(times, account) - 1),
    of((account) => (entry(last, account) - entry(first, account)) / daysPerWeek),
    of((account) => (asOf - entry(first, account)) / daysPerWeek),
  );
}

/**
 * Groups accounts that are alike. All columns are as long as there are accounts, in one unit of time. The hash
 * table is ours, since a Map with three numbers for a key takes longer than the fit. Patterns are ordered, so that what is added up over them is the
 * same to the last digit in whatever order the accounts stand.
 *
 * @param accounts how many accounts each entry stands for; one, where it is not given
 * @example groupPatterns(Float64Array.of(1, 0, 1), Float64Array.of(2, 0, 2), Float64Array.of(9, 5, 9)).count // [1, 2]
 */
export function groupPatterns(
  x: Float64Array,
  last: Float64Array,
  age: Float64Array,
  accounts: Float64Array | null = null,
): AccountPatterns {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * x.length + 2))).fill(-1);
  const members = new Int32Array(x.length);
  const count = new Float64Array(x.length);
  const patternOf = new Int32Array(x.length);
  let size = 0;
  for (let i = 0; i < x.length; i++) {
    let slot = hash(entry(x, i), entry(last, i), entry(age, i)) & (slots.length - 1);
    let pattern = slots[slot] ?? -1;
    while (pattern >= 0 && !alike(entry(members, pattern), i)) {
      slot = (slot + 1) & (slots.length - 1);
      pattern = slots[slot] ?? -1;
    }
    if (pattern < 0) {
      pattern = size++;
      slots[slot] = pattern;
      members[pattern] = i;
    }
    add(count, pattern, accounts === null ? 1 : entry(accounts, i));
    patternOf[i] = pattern;
  }
  const order = members
    .slice(0, size)
    .sort((i, j) => compared(x, i, j) || compared(last, i, j) || compared(age, i, j));
  const placeOf = new Int32Array(size);
  order.forEach((member, place) => {
    placeOf[entry(patternOf, member)] = place;
  });
  const take = (column: Float64Array) => Float64Array.from(order, (i) => entry(column, i));
  return {
    x: take(x),
    last: take(last),
    age: take(age),
    count: Float64Array.from(order, (i) => entry(count, entry(patternOf, i))),
    patternOf: patternOf.map((pattern) => entry(placeOf, pattern)),
  };

  function alike(i: number, j: number): boolean {
    return x[i] === x[j] && last[i] === last[j] && age[i] === age[j];
  }
}

function compared(column: Float64Array, i: number, j: number): number {
  return entry(column, i) - entry(column, j);
}

/** Times are told apart to an hour or so, whatever their unit; nearer ones share a slot and are compared. */
function hash(x: number, last: number, age: number): number {
  const mixed =
    Math.imul(x, 0x9e3779b1) ^ Math.imul(last * 1024, 0x85ebca6b) ^ Math.imul(age * 1024, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
