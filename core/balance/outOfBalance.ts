import type { Finding } from "./Finding";
import { specOf } from "./findings/specOf";

/** How much of what is known is out of balance. */
export interface OutOfBalance {
  readonly imbalanced: number;
  readonly leaning: number;
  /** Findings that are neither exempt nor unknown. */
  readonly known: number;
}

/**
 * Counts findings by their verdict; a benchmark does not count. No finding gives zeros.
 *
 * @example outOfBalance([{ id: "line-pair", verdict: "leaning", value: 1 }]) // { imbalanced: 0, leaning: 1, known: 1 }
 */
export function outOfBalance(findings: readonly Finding[]): OutOfBalance {
  const known = findings.filter(({ id, value }) => value !== null && specOf(id).vote !== null);
  const count = (wanted: Finding["verdict"]) => known.filter(({ verdict }) => verdict === wanted).length;
  return { imbalanced: count("imbalanced"), leaning: count("leaning"), known: known.length };
}
