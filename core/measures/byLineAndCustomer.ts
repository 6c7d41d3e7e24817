import { at } from "../cells/at";
import { partsOf, wholeVote } from "../table/lines/partsOf";
import { CustomerType, type Parts } from "../table/Pipeline";

/** Deals by the customer's type; a deal of several lines is one vote, divided over them. */
export interface ByCustomer {
  readonly new: number;
  readonly current: number;
}

/**
 * Some deals by line and by customer type, one entry a line. Deals without a line or without a known type are left out; no deal gives zeros.
 *
 * @param lines how many lines there are
 * @param types a CustomerType a deal
 * @param deals those that count, by their number
 * @example byLineAndCustomer({ codes: [0, 0, 1], first: null, votes: null }, 2, [1, 2, 2], [0, 1, 2]) // [{ new: 1, current: 1 }, { new: 0, current: 1 }]
 */
export function byLineAndCustomer(
  parts: Pick<Parts, "codes" | "first" | "votes">,
  lines: number,
  types: ArrayLike<number>,
  deals: Iterable<number>,
): readonly ByCustomer[] {
  const votes = Array.from({ length: lines }, () => ({ new: 0, current: 0 }));
  for (const deal of deals) {
    const type = types[deal];
    if (type !== CustomerType.new && type !== CustomerType.current) continue;
    const [from, to] = partsOf(parts, deal);
    for (let part = from; part < to; part++) {
      const line = votes[at(parts.codes, part)];
      if (line === undefined) continue;
      line[type === CustomerType.new ? "new" : "current"] +=
        parts.votes === null ? wholeVote : at(parts.votes, part);
    }
  }
  return votes.map((line) => ({ new: line.new / wholeVote, current: line.current / wholeVote }));
}
