import { add } from "../../cells/add";
import { at } from "../../cells/at";
import { isBlankName } from "../../table/names/isBlankName";
import { knownAfter } from "./knownAfter";
import type { CodedField, LeftOutReason, ProfileField } from "./ProfileField";

/** Enough closed rows for "always won or always lost" to be no accident. */
const fewestToGiveAway = 30;

/**
 * Why a field must not be learned from, or null.
 *
 * @param won 1 won, 0 lost, -1 open, one a row
 * @example leftOut({ name: "Days to close" }, { labels: [] }, new Int8Array(0)) // "known-after"
 */
export function leftOut(field: ProfileField, coded: CodedField, won: Int8Array): LeftOutReason | null {
  if (knownAfter(field.name)) return "known-after";
  const wonOf = new Int32Array(coded.labels.length);
  const lostOf = new Int32Array(coded.labels.length);
  let closed = 0;
  let closedFilled = 0;
  let open = 0;
  let openFilled = 0;
  won.forEach((outcome, row) => {
    const code = at(coded.codes, row);
    const filled = isBlankName(field.cells[row]) ? 0 : 1;
    if (outcome === -1) {
      open++;
      openFilled += filled;
      return;
    }
    closed++;
    closedFilled += filled;
    add(outcome === 1 ? wonOf : lostOf, code);
  });
  const values = wonOf.filter((count, code) => count + at(lostOf, code) > 0).length;
  if (values < 2) return "one-value";
  if (values > closed / 2) return "names-rows";
  if (open >= 10 && openFilled < 0.05 * open && closedFilled > 0.25 * closed) return "filled-when-closed";
  const both = wonOf.some((count) => count > 0) && lostOf.some((count) => count > 0);
  const pure = wonOf.every((count, code) => count === 0 || at(lostOf, code) === 0);
  return both && pure && closed >= fewestToGiveAway ? "gives-outcome-away" : null;
}
