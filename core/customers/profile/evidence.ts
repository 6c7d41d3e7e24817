import { add } from "../../cells/add";
import { entry } from "../../cells/entry";
import type { CodedField } from "./ProfileField";

/** Rates are drawn towards the rate of all as if that many more rows had it. */
const drawnBy = 20;
const leastInformation = 0.02;
const mostFields = 8;

/** What the values of one field say about winning. */
export interface FieldEvidence {
  readonly field: CodedField;
  /** Sum over the values of (share of the won - share of the lost) x evidence. */
  readonly information: number;
  /** logit(rate of the value) - logit(rate of all), by code; 0 for a value that no closed row has. */
  readonly weights: Float64Array;
  readonly won: Int32Array;
  readonly closed: Int32Array;
}

/**
 * Smoothed weight of evidence: rate = (won + 20 p) / (n + 20). The fields with an information value of 0.02 or more, the
 * eight strongest at most, strongest first.
 *
 * @param rows the closed rows to learn from
 * @param won 1 or 0 of each row of the table
 * @see Good 1950; Siddiqi, Credit Risk Scorecards, for information value
 * @example evidence([{ codes: Int32Array.of(0, 0, 1, 1), labels: ["N", "S"] }], Int32Array.of(0, 1, 2, 3), Int8Array.of(1, 1, 0, 0))[0].information // 2 * Math.log(12 / 10)
 */
export function evidence(
  fields: readonly CodedField[],
  rows: Int32Array,
  won: Int8Array,
): readonly FieldEvidence[] {
  let wins = 0;
  for (const row of rows) wins += won[row] === 1 ? 1 : 0;
  const losses = rows.length - wins;
  if (wins === 0 || losses === 0) return [];
  const p = wins / rows.length;
  return fields
    .map((field) => {
      const wonOf = new Int32Array(field.labels.length);
      const closed = new Int32Array(field.labels.length);
      for (const row of rows) {
        const code = entry(field.codes, row);
        add(closed, code);
        if (won[row] === 1) add(wonOf, code);
      }
      let information = 0;
      const weights = Float64Array.from(closed, (n, code) => {
        const won = entry(wonOf, code);
        const weight = n === 0 ? 0 : logit((won + drawnBy * p) / (n + drawnBy)) - logit(p);
        information += (won / wins - (n - won) / losses) * weight;
        return weight;
      });
      return { field, information, weights, won: wonOf, closed };
    })
    .filter(({ information }) => information >= leastInformation)
    .sort((left, right) => right.information - left.information)
    .slice(0, mostFields);
}

/** @example logit(0.5) // 0 */
export const logit = (share: number): number => Math.log(share / (1 - share));

/**
 * The evidence of all fields together on one row.
 *
 * @example totalEvidence([{ field: { codes: Int32Array.of(1) }, weights: Float64Array.of(-0.2, 0.3) }], 0) // 0.3
 */
export function totalEvidence(fields: readonly FieldEvidence[], row: number): number {
  let sum = 0;
  for (const { field, weights } of fields) sum += entry(weights, entry(field.codes, row));
  return sum;
}
