import { customerShare } from "../../measures/customerShare";
import { CustomerType } from "../../table/Pipeline";
import { CellRefusal } from "../CellProblem";
import { dealsByName, type MixColumns } from "../mix/dealsByName";

/**
 * Deals with new customers, and deals whose customer type is known, counted or weighted. Refuses where there is none.
 *
 * @param meanings whom each name speaks of
 * @example customerMix([CustomerType.new, CustomerType.current], { names: { names: ["New", "Existing"], codes: Int32Array.of(0, 1, 1), parts: { first: null } } }) // { new: 1, known: 3 }
 */
export function customerMix(
  meanings: readonly CustomerType[],
  columns: MixColumns,
): { readonly new: number; readonly known: number } {
  const { names } = columns.names;
  const { part, total } = customerShare(
    meanings,
    { rows: Int32Array.from(names.keys()), weights: dealsByName(columns).weights },
    CustomerType.new,
  );
  if (total > 0) return { new: part, known: total };
  throw new CellRefusal("#N/A", { code: "no-known-types", openOnly: columns.stages !== null });
}
