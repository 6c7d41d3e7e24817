import { numberText } from "../../cells/numberText";
import { dateOf, isoDay } from "../../cells/serialDay";

/** "82 %", without decimals; one decimal under 1 %, so that a small share is not shown as nothing. */
export function percent(share: number): string {
  const value = share * 100;
  if (!Number.isFinite(value)) return "";
  return `${value > 0 && value < 1 ? numberText(value, { decimals: 1 }) : Math.round(value)} %`;
}

/** Both shares with as many decimals as it takes to tell them apart: "70.3 %" beside "70.0 %". */
export function percentsApart(one: number, other: number): readonly [string, string] {
  const plain = [percent(one), percent(other)] as const;
  if (plain[0] !== plain[1] || Math.abs(one - other) < 1e-9) return plain;
  for (let decimals = 1; decimals < 7; decimals++) {
    const shown = [one, other].map((share) => numberText(share * 100, { decimals }));
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
  return numberText(Math.round(count), { decimals: 0 }).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** Votes of deals, which a deal of several lines divides over them: 12, or 2.5. */
export function votes(count: number): string {
  return Math.abs(count - Math.round(count)) < 1e-9 ? whole(count) : oneDecimal(count);
}

/** "2.5", "3.0": with one decimal, so that a column of them stands straight. */
export function oneDecimal(count: number): string {
  return numberText(count, { decimals: 1 });
}

/** "0.412", of measures between 0 and 1 that are compared. */
export function thousandths(value: number): string {
  return numberText(value, { decimals: 3 });
}

/** "2.5", "3": tenths only where there are any. */
export function tenths(value: number): string {
  return numberText(Math.round(value * 10) / 10, { atMost: 1 });
}

/** "$1.84M", "€12.5k", "940 CHF": a symbol stands before the figure, a code behind it. */
export function money(amount: number, currency: string): string {
  const figure = short(Math.abs(amount));
  const sign = amount < 0 ? "-" : "";
  if (currency === "") return sign + figure;
  return /^[A-Za-z]/.test(currency) ? `${sign}${figure} ${currency}` : `${sign}${currency}${figure}`;
}

function short(amount: number): string {
  for (const [limit, unit] of [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ] as const) {
    if (amount >= limit * 0.9995) return `${numberText(amount / limit, { digits: 3 })}${unit}`;
  }
  return numberText(amount, { digits: 3 });
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

const twoDigits = (figure: number): string =>
  figure < 9.95 ? numberText(figure, { atMost: 1 }) : numberText(Math.round(figure), { decimals: 0 });

/** "A", "A and B", "A, B and C"; after `most` names "A, B, C and 4 more". */
export function list(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  if (shown.length < 2) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown[shown.length - 1]}`;
}

/** A spreadsheet serial day as "2026-09-30". */
export function day(serial: number): string {
  return isoDay(serial);
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
