import { numberOf } from "../../cells/numberOf";
import { numberText, type Precision } from "../../cells/numberText";
import { dateOf, isoDay } from "../../cells/serialDay";
import { formsNow } from "../formsNow";

/** A figure with its decimal sign; every number of every sentence is made of this. "" for one that is not finite. */
export function figure(value: number, precision: Precision): string {
  return numberText(value, precision).replace(".", formsNow().decimal);
}

/** A figure in a field, and what somebody typed into it: with the same signs, or with a point or comma. NaN for what is no figure. */
export function typed(text: string): number {
  const { decimal, group, groups } = formsNow();
  const plain = /^\s$/.test(group) ? text.replace(/\s/g, group) : text.trim();
  const parts = plain.split(group);
  const isGrouped =
    parts.length > 1 && parts.every((part, at) => isGroup(part, at, parts.length, groups, decimal));
  return numberOf(isGrouped ? parts.join("").replace(decimal, ".") : plain);
}

/** Whether digits between two signs are a group: of full size, but for the first; the last may go on behind the decimal sign. */
function isGroup(
  part: string,
  at: number,
  of: number,
  [last, before]: readonly [number, number],
  decimal: string,
): boolean {
  const [digits = ""] = at === of - 1 ? part.split(decimal) : [part];
  const size = at === of - 1 ? last : before;
  return /^\d+$/.test(digits) && (at === 0 ? digits.length <= size : digits.length === size);
}

/** "82 %", without decimals; one decimal under 1 %, so that a small share is not shown as nothing. */
export function percent(share: number): string {
  const value = share * 100;
  if (!Number.isFinite(value)) return "";
  return `${value > 0 && value < 1 ? figure(value, { decimals: 1 }) : Math.round(value)} %`;
}

/** Both shares with as many decimals as it takes to tell them apart: "70.3 %" beside "70.0 %". */
export function percentsApart(one: number, other: number): readonly [string, string] {
  const plain = [percent(one), percent(other)] as const;
  if (plain[0] !== plain[1] || Math.abs(one - other) < 1e-9) return plain;
  for (let decimals = 1; decimals < 7; decimals++) {
    const shown = [one, other].map((share) => figure(share * 100, { decimals }));
    if (shown[0] !== shown[1]) return [`${shown[0]} %`, `${shown[1]} %`];
  }
  return plain;
}

/** A share with decimals where without them it would look like its guideline. */
export function percentApart(share: number, guideline: number | null): string {
  return guideline === null ? percent(share) : percentsApart(share, guideline)[0];
}

/** Whether a share that is shown may be told as the least: nothing is more than all of it. */
export const mayBeMore = (share: number): boolean => percent(share) !== "100 %";

/** "" where there is no share. */
export function percentOrNothing(share: number | null): string {
  return share === null ? "" : percent(share);
}

/** 1 "deal", 2 "deals". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${whole(count)} ${count === 1 ? one : many}`;
}

const numberWords = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** "Three", for the beginning of a sentence; figures above ten. */
export function numberWord(count: number): string {
  return numberWords[count] ?? whole(count);
}

/** 12,345 */
export function whole(count: number): string {
  const digits = figure(Math.round(count), { decimals: 0 });
  const { group, groups, groupedFrom } = formsNow();
  const [last, before] = groups;
  if (digits.replace("-", "").length < groupedFrom) return digits;
  const cut = Math.max(0, digits.length - last);
  const pairs = digits.slice(0, cut).replace(before === 2 ? /\B(?=(\d{2})+$)/g : /\B(?=(\d{3})+$)/g, group);
  return `${pairs}${group}${digits.slice(cut)}`;
}

/** Votes of deals, which a deal of several lines divides over them: 12, or 2.5. */
export function votes(count: number): string {
  return Math.abs(count - Math.round(count)) < 1e-9 ? whole(count) : oneDecimal(count);
}

/** "2.5", "3.0": with one decimal, so that a column of them stands straight. */
export function oneDecimal(count: number): string {
  return figure(count, { decimals: 1 });
}

/** "0.412", of measures between 0 and 1 that are compared. */
export function thousandths(value: number): string {
  return figure(value, { decimals: 3 });
}

/** "2.5", "3": tenths only where there are any. */
export function tenths(value: number): string {
  return figure(Math.round(value * 10) / 10, { atMost: 1 });
}

/** "$1.84M", "€12.5k", "940 CHF": a symbol stands before the figure, a code behind it. */
export function money(amount: number, currency: string): string {
  const sum = short(Math.abs(amount));
  const sign = amount < 0 ? "-" : "";
  if (currency === "") return sign + sum;
  if (/^[A-Za-z]/.test(currency)) return `${sign}${sum} ${currency}`;
  const { isBehind, space } = formsNow().symbol;
  return isBehind ? `${sign}${sum}${space}${currency}` : `${sign}${currency}${space}${sum}`;
}

function short(amount: number): string {
  for (const [limit, unit] of [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const) {
    if (amount >= limit * 0.9995) return `${figure(amount / limit, { digits: 3 })}${unit}`;
  }
  return figure(amount, { digits: 3 });
}

/** "85k", "9.7k", "735k": as little as a cell of a map holds, without a currency. */
export function moneyBriefly(amount: number): string {
  for (const [limit, unit] of [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const) {
    if (amount >= limit * 0.9995) return `${twoDigits(amount / limit)}${unit}`;
  }
  return twoDigits(amount);
}

const twoDigits = (value: number): string =>
  value < 9.95 ? figure(value, { atMost: 1 }) : figure(Math.round(value), { decimals: 0 });

/** "A", "A and B", "A, B and C"; after `most` names "A, B, C and 4 more". */
export function list(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}

/** A spreadsheet serial day as "2026-09-30", or as the country writes it: "30.09.2026". */
export function day(serial: number): string {
  const iso = isoDay(serial);
  const { day: parts } = formsNow();
  if (parts === null) return iso;
  const [, year = "", month = "", of = ""] = /^(\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const digits = { year, month, day: of };
  return year === ""
    ? iso
    : parts.map((part) => (typeof part === "string" ? digits[part] : part.literal)).join("");
}

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const monthOf = (serial: number): string => monthNames[dateOf(serial).getUTCMonth()] ?? "";

/** A spreadsheet serial day as "April 2025". */
export function monthAndYear(serial: number): string {
  return `${monthOf(serial)} ${dateOf(serial).getUTCFullYear()}`;
}

/** The same as "Apr ’25", for an axis. */
export function monthBriefly(serial: number): string {
  return `${monthOf(serial).slice(0, 3)} ’${`${dateOf(serial).getUTCFullYear()}`.slice(-2)}`;
}

/** A spreadsheet serial day as "20 October". */
export function dayAndMonth(serial: number): string {
  return `${dateOf(serial).getUTCDate()} ${monthOf(serial)}`;
}

/** The same as "19 Oct", for the weeks of a list. */
export function dayBriefly(serial: number): string {
  return `${dateOf(serial).getUTCDate()} ${monthOf(serial).slice(0, 3)}`;
}

/** A sentence that stands alone: a capital at its start, a period at its end. */
export function sentence(text: string): string {
  if (text === "") return "";
  const ended = /[.!?]$/.test(text) ? text : `${text}.`;
  return ended.slice(0, 1).toUpperCase() + ended.slice(1);
}
