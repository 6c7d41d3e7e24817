import { at } from "../cells/at";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import { wonDays } from "./wonDays";

/**
 * Whom each deal was with when it began. A type column says so itself. From history a deal is with a current customer where the
 * account had won a deal on an earlier day, or is a customer of the list without a won deal in the table: taken from today's types, every won deal would be with a current customer and
 * nobody would ever win a new one.
 *
 * @returns null where nothing tells: no types, or history without dates
 */
export function typesAtTheTime(pipeline: Pipeline): Uint8Array | null {
  const { account, created, closedOn, customerTypeSource, customerType } = pipeline;
  if (customerTypeSource === "column") return customerType;
  if (customerTypeSource === "none" || account === null) return null;
  const { days } = wonDays(pipeline);
  if (created === null && closedOn === null) return null;
  const first = new Float64Array(account.names.length).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < pipeline.rows; row++) {
    const code = account.codes[row] as number;
    if (code >= 0 && (days[row] as number) < (first[code] as number)) first[code] = days[row] as number;
  }
  const types = new Uint8Array(pipeline.rows);
  for (let row = 0; row < pipeline.rows; row++) {
    const code = account.codes[row] as number;
    let began = at(created, row);
    if (Number.isNaN(began)) began = at(closedOn, row);
    if (code < 0 || Number.isNaN(began)) continue;
    const firstWon = first[code] as number;
    const isListed = firstWon === Number.POSITIVE_INFINITY && customerType[row] === CustomerType.current;
    types[row] = firstWon < began || isListed ? CustomerType.current : CustomerType.new;
  }
  return types;
}
