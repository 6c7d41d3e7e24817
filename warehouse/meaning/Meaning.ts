import type { AmountsOf } from "../../core/table/money/dealAmounts";
import type { CustomerType, Pipeline } from "../../core/table/Pipeline";
import type { Role } from "../../core/table/role";
import type { DayRole } from "./figuresMeaning";
import type { Lookup } from "./Lookup";

/** What the columns and cells of a table mean, as core reads them. */
export interface Meaning {
  readonly columns: Pipeline["columns"];
  /** All columns of the table, as it names them. */
  readonly headers: readonly string[];
  readonly columnOf: (role: Role) => string | null;
  readonly lookups: readonly Lookup[];
  readonly accounts: readonly string[] | null;
  /** In their categories. */
  readonly lines: readonly string[] | null;
  readonly owners: readonly string[] | null;
  /** The figures of a column of quotas, ascending. */
  readonly quotas: readonly number[];
  /** Whom a blank customer type speaks of. */
  readonly blankType: CustomerType;
  readonly outcomeRoles: readonly Role[];
  readonly days: readonly DayRole[];
  /** Where the database itself knows the amounts as numbers: by how much they are multiplied. Null: by a lookup, or no amounts. */
  readonly amountFactor: number | null;
  /** How many rows hold an amount below 0, where amounts are known by a lookup. */
  readonly givenBack: number;
  readonly currencies: readonly string[];
  readonly currencyOfHeader: string;
  /** In a list of purchases the column that says which of them are invoices, credit notes, payments. */
  readonly documents: string | null;
  /** Whether rows that share the deal's id are one deal. */
  readonly dealId: string | null;
  readonly amountsOf: AmountsOf;
}
