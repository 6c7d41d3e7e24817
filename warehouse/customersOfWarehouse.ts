import type { CustomerReport } from "../core/customers/report/CustomerReport";
import { reportOnTally } from "../core/customers/report/reportOnTally";
import type { ReadOptions } from "../core/table/Reading";
import type { Database } from "./Database";
import { type Elsewhere, elsewhere } from "./elsewhere";
import { customersFound, customersGround, customersStatement } from "./tally/customersFound";
import { contactsOf, tallyOfCustomers } from "./tally/tallyOfCustomers";
import { WarehouseError } from "./WarehouseError";

/** What is known of the customers of each group, in the order of its values. */
export type WarehouseCustomers = readonly {
  readonly values: readonly string[];
  readonly report: CustomerReport;
}[];

/** What only single deals tell: which lines each customer buys, and which attributes win. */
const ofSheetsAlone = {
  lanes: [],
  whitespace: null,
  whitespaceCheck: null,
  breadth: null,
  profile: null,
  prospects: [],
} as const;

/**
 * What the purchases in a table of a database say of its customers: `customerReport` of the same rows, but for what single deals tell. A group's
 * customers are the accounts of its deals, with what they bought from whomever.
 *
 * @param groupBy columns by whose values deals are told apart; none: all customers
 * @param months horizon of the forecast
 * @throws WarehouseError where nobody knows who bought when
 */
export async function customersOfWarehouse(
  database: Database,
  read: ReadOptions,
  groupBy: readonly string[],
  months: number | undefined,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<WarehouseCustomers> {
  const { groups, meaning } = await customersFound(database, read, groupBy, progress);
  const options = months === undefined ? {} : { months };
  const found = groups.map(({ bounds, parts, currency }) => {
    const tally = tallyOfCustomers(parts, bounds, meaning, currency);
    const report = reportOnTally(tally, "known", options, contactsOf(parts, meaning));
    return { values: bounds.group.split("\u001f"), report: { ...report, ...ofSheetsAlone } };
  });
  if (found.some(({ report }) => report.why === "known")) return found;
  throw new WarehouseError({ code: "no-purchases", why: "no-purchases" });
}

/**
 * The statement by which another engine adds up what the customers of a table like this one bought: what its cells mean, and its days, are
 * written into it.
 * @throws WarehouseError where nobody knows who bought when
 */
export async function printedCustomers(
  database: Database,
  read: ReadOptions,
  groupBy: readonly string[],
  into: Elsewhere,
): Promise<string> {
  const ground = await customersGround(database, read, groupBy, () => undefined);
  return `${customersStatement(elsewhere(into), ground).sql}\n`;
}
