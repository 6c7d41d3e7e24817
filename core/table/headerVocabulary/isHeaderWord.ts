import { type Role, roleSpecs } from "../role";
import { headerMatches } from "./headerMatches";

/**
 * Whether a cell's text is surely a header: a word of the vocabulary as a whole, not one that only may be a header
 * ("Name", "Type") that names a deal, or that may be a stage ("Won"). Custom functions look for it in the first 25 rows of their ranges.
 *
 * @example isHeaderWord("Product Line") // true
 */
export function isHeaderWord(text: string): boolean {
  let best = 0;
  for (const [role, strength] of headerMatches(text)) if (telling(role)) best = Math.max(best, strength);
  return best >= 0.62;
}

function telling(role: Role): boolean {
  return !["deal", "dealId", "quantity", "unitPrice"].includes(role) && roleSpecs[role].cells !== "flags";
}
