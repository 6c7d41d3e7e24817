import { customerShare } from "../../measures/customerShare";
import { customerTypeOfWord } from "../../table/customerTypes/customerTypeOfWord";
import { CustomerType } from "../../table/Pipeline";
import { CellRefusal } from "../CellProblem";
import { dealsByName, type MixColumns } from "../mix/dealsByName";

/**
 * Deals with new customers, and deals whose customer type is known, counted or weighted. Refuses where there is none.
 *
 * @example customerMix({ names: { names: ["New", "Existing"], codes: Int32Array.of(0, 1, 1), parts: { first: null } } }) // { new: 1, known: 3 }
 */
export function customerMix(columns: MixColumns): { readonly new: number; readonly known: number } {
  const { names } = columns.names;
  const { part, total } = customerShare(
    names.map(customerTypeOfWord),
    { rows: Int32Array.from(names.keys()), weights: dealsByName(columns).weights },
    CustomerType.new,
  );
  if (total > 0) return { new: part, known: total };
  throw new CellRefusal("#N/A", { code: "no-known-types", openOnly: columns.stages !== null });
}
