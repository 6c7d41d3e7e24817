import { ofEach } from "../cells/ofEach";
import { CustomerType, type Pipeline } from "../table/Pipeline";
import { type Ease, easeByGroup } from "./easeByGroup";
import { typesAtTheTime } from "./typesAtTheTime";

/**
 * How easily deals with new customers are won, and with current ones, and how long that takes.
 *
 * @returns null where nothing tells whom a deal was with when it began
 */
export const easeWithCustomers = ofEach(
  (pipeline: Pipeline): { readonly new: Ease; readonly current: Ease } | null => {
    const { outcome, created, closedOn: closed, asOf, account } = pipeline;
    const codes = typesAtTheTime(pipeline);
    if (codes === null) return null;
    const columns = { codes, outcome, accounts: account?.codes ?? null, created, closed, asOf };
    const groups = easeByGroup(columns, 3);
    const withNew = groups[CustomerType.new];
    const current = groups[CustomerType.current];
    return withNew && current ? { new: withNew, current } : null;
  },
);
