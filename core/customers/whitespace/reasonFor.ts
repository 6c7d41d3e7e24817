import { at } from "../../cells/at";
import type { LineChances } from "./lineChances";
import type { Ownership } from "./Ownership";

/** What is known of fewer accounts bears nothing out. */
const fewestWitnesses = 5;

/** Of the account's lines and kind, and of all other accounts (null), the one whose share lies nearest to the chance. */
export function reasonFor(
  line: number,
  chance: number,
  chances: LineChances,
  account: number,
  { owners, accounts }: Ownership,
) {
  const known = chances
    .conditionsOf(account)
    .map((condition) => ({ condition, ...chances.counted(condition, line) }))
    .filter(({ all }) => all >= fewestWitnesses);
  const everybody = { condition: null, both: at(owners, line), all: accounts.length - 1 };
  const off = ({ both, all }: { readonly both: number; readonly all: number }) =>
    Math.abs(both / all - chance);
  return known.reduce<{ condition: number | null; both: number; all: number }>(
    (nearest, one) => (off(one) < off(nearest) ? one : nearest),
    everybody,
  );
}
