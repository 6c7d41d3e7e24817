import { entry } from "../../cells/entry";
import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import { type Calibration, chanceOf } from "./calibrate";
import { codeField } from "./codeField";
import { heldOutBrier, heldOutEvidence, innerCalibration, meanAuc } from "./crossValidate";
import { evidence, type FieldEvidence, totalEvidence } from "./evidence";
import { folds } from "./folds";
import type { IdealProfile, ProfileQuality, ProfileReason, ProfileScore } from "./IdealProfile";
import { leftOut } from "./leftOut";
import type { CodedField, ProfileField } from "./ProfileField";

const fewestClosed = 30;
const fewestOfEach = 10;
const mostShuffles = 199;
const leastShuffles = 39;
const work = 4e7;
const unlikely = 0.05;

/**
 * Learns from the closed rows which attributes go with winning, and scores the open ones, provided that it foretells closed rows
 * that it has not seen better than it would shuffled outcomes.
 *
 * @param won 1 won, 0 lost, -1 open, one a row; each field has as many cells
 * @example learnProfile([], Int8Array.of(1, 0, -1)).verdict // "too-few"
 */
export function learnProfile(given: readonly ProfileField[], won: Int8Array): IdealProfile {
  const coded = given.map((field) => ({ field, codes: codeField(field) }));
  const named = coded.map(({ field, codes }) => ({
    codes,
    name: field.name,
    reason: leftOut(field, codes, won),
  }));
  const fields = named.filter(({ reason }) => reason === null).map(({ codes }) => codes);
  const rows = Int32Array.from(won, (_, row) => row).filter((row) => won[row] !== -1);
  const wins = rows.reduce((sum, row) => sum + entry(won, row), 0);
  const known = {
    closed: rows.length,
    won: wins,
    leftOut: named.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }])),
  };
  if (rows.length < fewestClosed || Math.min(wins, rows.length - wins) < fewestOfEach) {
    return { verdict: "too-few", ...known, fields: [], quality: null, scores: [] };
  }
  const quality = judge(fields, rows, won, wins / rows.length);
  const signal = quality.pValue <= unlikely;
  const learned = evidence(fields, rows, won);
  const scores = signal ? score(learned, innerCalibration(fields, rows, won), won) : [];
  return {
    verdict: signal ? "signal" : "none",
    ...known,
    fields: learned.map((one) => ({
      name: one.field.name,
      information: one.information,
      values: one.field.labels
        .map((_, code) => whatItDid(one, code))
        .filter(({ closed }) => closed > 0)
        .sort((left, right) => right.evidence - left.evidence),
    })),
    quality,
    scores,
  };
}

function judge(
  fields: readonly CodedField[],
  rows: Int32Array,
  won: Int8Array,
  rate: number,
): ProfileQuality {
  const fold = folds(rows, won);
  const reached = (outcome: Int8Array) =>
    meanAuc(heldOutEvidence(fields, rows, outcome, fold), rows, outcome, fold);
  const auc = reached(won);
  const affordable = Math.floor(work / (rows.length * 5 * (fields.length + 1)));
  const shuffles = Math.min(mostShuffles, Math.max(leastShuffles, affordable));
  const random = seededRandom(rows.length);
  const shuffled = Float64Array.from({ length: shuffles }, () => reached(shuffle(rows, won, random))).sort();
  return {
    auc,
    shuffledAuc: quantile(shuffled, 1 - unlikely),
    pValue: (1 + shuffled.filter((other) => other >= auc).length) / (1 + shuffles),
    shuffles,
    brier: heldOutBrier(fields, rows, won, fold),
    plainBrier: rate * (1 - rate),
  };
}

/** The outcomes of the rows in another order. */
function shuffle(rows: Int32Array, won: Int8Array, random: () => number): Int8Array {
  const mixed = won.slice();
  for (let i = rows.length - 1; i > 0; i--) {
    const here = entry(rows, i);
    const there = entry(rows, Math.floor(random() * (i + 1)));
    const kept = entry(mixed, here);
    mixed[here] = entry(mixed, there);
    mixed[there] = kept;
  }
  return mixed;
}

function score(
  learned: readonly FieldEvidence[],
  calibration: Calibration,
  won: Int8Array,
): readonly ProfileScore[] {
  const open = Array.from(won, (_, row) => row).filter((row) => won[row] === -1);
  return open
    .map((row) => ({ row, chance: chanceOf(calibration, totalEvidence(learned, row)) }))
    .sort((left, right) => right.chance - left.chance || left.row - right.row)
    .map(({ row, chance }) => ({
      row,
      score: Math.round(100 * chance),
      reasons: learned
        .map(
          (one): ProfileReason => ({ field: one.field.name, ...whatItDid(one, entry(one.field.codes, row)) }),
        )
        .filter((reason) => Math.abs(reason.evidence) > 1e-9)
        .sort((left, right) => Math.abs(right.evidence) - Math.abs(left.evidence)),
    }));
}

const whatItDid = ({ field, weights, won, closed }: FieldEvidence, code: number) => ({
  value: field.labels[code] ?? "",
  won: entry(won, code),
  closed: entry(closed, code),
  evidence: entry(weights, code),
});
