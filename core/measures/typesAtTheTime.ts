import { at } from "../cells/at";
import { monthsBefore } from "../cells/monthsBefore";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import { accountHistory } from "./accountHistory";

/**
 * Whom each deal was with when it began. A type column says so itself. From history a deal is with a current customer where the
 * account had won a deal on an earlier day, or is a customer of the list without a won deal in the table: taken from today's types, every won deal would be with a current customer and
 * nobody would ever win a new one. Where customers lapse, the earlier deal is to be no longer ago than that.
 *
 * @returns null where nothing tells: no types, or history without dates
 */
export function typesAtTheTime(pipeline: Pipeline): Uint8Array | null {
  const { account, created, closedOn, customerTypeSource, customerType, lapseMonths } = pipeline;
  if (customerTypeSource === "column") return customerType;
  if (customerTypeSource === "none" || account === null) return null;
  if (created === null && closedOn === null) return null;
  const { firstWon: first, wonOn } = accountHistory(pipeline);
  const bought = lapseMonths > 0 ? wonOn() : null;
  const types = new Uint8Array(pipeline.rows);
  account.codes.forEach((code, row) => {
    const day = at(created, row);
    const began = Number.isNaN(day) ? at(closedOn, row) : day;
    if (code < 0 || Number.isNaN(began)) return;
    const firstWon = at(first, code);
    const isSince =
      bought === null || hasDayWithin(bought[code] ?? [], monthsBefore(began, lapseMonths), began);
    const isListed = firstWon === Number.POSITIVE_INFINITY && customerType[row] === CustomerType.current;
    types[row] = (firstWon < began && isSince) || isListed ? CustomerType.current : CustomerType.new;
  });
  return types;
}

function hasDayWithin(days: readonly number[], from: number, before: number): boolean {
  return days.some((day) => day >= from && day < before);
}
