import { at } from "../../cells/at";
import { typesAtTheTime } from "../../measures/typesAtTheTime";
import { Outcome, type Pipeline } from "../../table/Pipeline";

/**
 * Whom each deal is with, one `CustomerType` a deal: an open one today, a closed one when it began. By today's types from history whom a deal
 * was won with is a current customer, always, and each deal that is won would be of another type than before.
 */
export function customersThen(pipeline: Pipeline): Uint8Array {
  const { customerType, outcome } = pipeline;
  const then = typesAtTheTime(pipeline) ?? customerType;
  return customerType.map((type, deal) => (outcome[deal] === Outcome.open ? type : at(then, deal)));
}
