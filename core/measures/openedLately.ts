import { at } from "../cells/at";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import { typesAtTheTime } from "./typesAtTheTime";

/** "Lately": a quarter, in days. */
export const lately = 90;

/** The deals that were opened lately, whatever became of them. */
export interface OpenedLately {
  readonly days: number;
  readonly opened: number;
  readonly withNew: number;
  readonly withCurrent: number;
}

/**
 * The deals created in the last quarter to as-of, by whom they were with when they began: the pace at which a rep opens deals.
 *
 * @returns null without created dates
 */
export function openedLately(pipeline: Pipeline): OpenedLately | null {
  const { created, asOf, rows } = pipeline;
  if (created === null || asOf === null) return null;
  const types = typesAtTheTime(pipeline) ?? pipeline.customerType;
  let [opened, withNew, withCurrent] = [0, 0, 0];
  for (let deal = 0; deal < rows; deal++) {
    const age = asOf - at(created, deal);
    if (!(age >= 0 && age <= lately)) continue;
    opened++;
    if (types[deal] === CustomerType.new) withNew++;
    else if (types[deal] === CustomerType.current) withCurrent++;
  }
  return { days: lately, opened, withNew, withCurrent };
}
