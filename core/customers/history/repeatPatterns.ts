import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import { type PurchaseHistory, purchasesOf } from "./PurchaseHistory";

/** Days of the unit in which rates are told. */
export const daysPerWeek = 7;

/**
 * What the purchase models need of each account, in weeks: `x` repeat purchases, the last of them at age `last` of the
 * account, which is of `age` by now. Accounts that are alike in all three are one pattern.
 */
export interface RepeatPatterns {
  readonly x: Float64Array;
  readonly last: Float64Array;
  readonly age: Float64Array;
  /** How many accounts show the pattern. */
  readonly count: Float64Array;
  /** The pattern of each account. */
  readonly patternOf: Int32Array;
}

/**
 * The patterns of a history, in weeks.
 *
 * @example patternsOf({ accounts: ["A"], start: Int32Array.of(0, 2), days: Int32Array.of(1000, 1014), asOf: 1021 }).last // [2]
 */
export function patternsOf(history: PurchaseHistory): RepeatPatterns {
  const size = history.accounts.length;
  const x = new Float64Array(size);
  const last = new Float64Array(size);
  const age = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const [from, to] = purchasesOf(history, i);
    const first = entry(history.days, from);
    x[i] = to - from - 1;
    last[i] = (entry(history.days, to - 1) - first) / daysPerWeek;
    age[i] = (history.asOf - first) / daysPerWeek;
  }
  return groupPatterns(x, last, age);
}

/**
 * Groups accounts that are alike. All three columns are as long as there are accounts, in one unit of time. The hash
 * table is ours, since a Map with three numbers for a key takes longer than the fit.
 *
 * @example groupPatterns(Float64Array.of(1, 0, 1), Float64Array.of(2, 0, 2), Float64Array.of(9, 5, 9)).count // [2, 1]
 */
export function groupPatterns(x: Float64Array, last: Float64Array, age: Float64Array): RepeatPatterns {
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
    add(count, pattern);
    patternOf[i] = pattern;
  }
  const take = (column: Float64Array) =>
    Float64Array.from(members.subarray(0, size), (i) => entry(column, i));
  return { x: take(x), last: take(last), age: take(age), count: count.slice(0, size), patternOf };

  function alike(i: number, j: number): boolean {
    return x[i] === x[j] && last[i] === last[j] && age[i] === age[j];
  }
}

/** Times are told apart to an hour or so, whatever their unit; nearer ones share a slot and are compared. */
function hash(x: number, last: number, age: number): number {
  const mixed =
    Math.imul(x, 0x9e3779b1) ^ Math.imul(last * 1024, 0x85ebca6b) ^ Math.imul(age * 1024, 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}
