import { CellError } from "../../cells/CellError";
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
  let [fresh, known] = [0, 0];
  names.forEach((name, code) => {
    const type = customerTypeOfWord(name);
    if (type === CustomerType.unknown) return;
    known += mix.weights[code] ?? 0;
    if (type === CustomerType.new) fresh += mix.weights[code] ?? 0;
  });
  if (!(known > 0)) throw new CellError("#N/A", words.functions.noKnownTypes(openOnly));
  return { new: fresh, known };
}
