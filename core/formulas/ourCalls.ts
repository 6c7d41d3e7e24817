import { pieces } from "./pieces";
import { repairFormula } from "./repairFormula";

/**
 * The functions of ours that a formula calls, in capitals, whatever case or prefix the host wrote. Names inside texts do not
 * count. An empty list: the formula is not ours.
 *
 * @example ourCalls('=IF(A1, _xldudf_FUNNEL_HHI(C2:C9), "FUNNEL_MIX()")') // ["FUNNEL_HHI"]
 */
export function ourCalls(formula: string): readonly string[] {
  const outside = pieces(repairFormula(formula)).map(({ text, quoted }) => (quoted ? '""' : text));
  const found = outside.join("").matchAll(/(?:^|[^\w.])(FUNNEL_\w+)(?=\s*\()/gi);
  return [...new Set(Array.from(found, ([, name = ""]) => name.toUpperCase()))];
}
