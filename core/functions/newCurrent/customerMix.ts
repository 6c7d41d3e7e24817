import { CellError } from "../../cells/CellError";
import { customerShare } from "../../measures/customerShare";
import { customerTypeOfWord } from "../../table/customerTypes/customerTypeOfWord";
import { CustomerType } from "../../table/Pipeline";
import * as words from "../../words/en";
import type { Argument } from "../FunctionSpec";
import { tally } from "../tally";

/** Deals with new customers, and deals whose customer type is known, counted or weighted. */
export interface CustomerMix {
  readonly new: number;
  readonly known: number;
}

/** Throws the CellError that says why, where no deal has a known customer type. */
export function customerMix(types: Argument, weights: Argument, stages: Argument): CustomerMix {
  const { names, mix, openOnly } = tally("types", types, weights, stages);
  const { part, total } = customerShare(
    names.map(customerTypeOfWord),
    { rows: Int32Array.from(names.keys()), weights: mix.weights },
    CustomerType.new,
  );
  if (!(total > 0)) throw new CellError("#N/A", words.functions.noKnownTypes(openOnly));
  return { new: part, known: total };
}
