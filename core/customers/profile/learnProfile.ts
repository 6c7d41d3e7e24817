import { entry } from "../../cells/entry";
import { finish, type Slices } from "../../cells/slices";
import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import { type Calibration, chanceOf } from "./calibrate";
import { codeField } from "./codeField";
import { heldOutBrier, heldOutEvidence, innerCalibration, meanAuc } from "./crossValidate";
import { evidence, type FieldEvidence, totalEvidence } from "./evidence";
import { folds } from "./folds";
import type { IdealProfile, ProfileQuality, ProfileReason, ProfileScore } from "./IdealProfile";
import { leftOut } from "./leftOut";
import type { CodedField, LeftOutReason, ProfileField } from "./ProfileField";
import { fieldShuffler } from "./shuffledFields";

const fewestWitnesses = 30;
const fewestOfEach = 10;
/** Rows: more make the judgement slower and no other. */
const mostJudged = 3000;
const mostShuffles = 199;
const leastShuffles = 39;
const work = 4e7;
const rowsASlice = 4096;
/** A little under 1 in 20: accounts with unlike numbers of deals cannot quite be exchanged. */
const unlikely = 0.04;

/**
 * Learns from the closed rows which attributes go with winning, and scores the open ones, provided that it foretells accounts that it has
 * not seen better than it would with shuffled attributes, and better than the plain win rate does.
 *
 * @param won 1 won, 0 lost, -1 open, one a row; each field has as many cells
 * @param accounts the account of each row, -1 for none; without it each row is an account of its own
 * @example learnProfile([], Int8Array.of(1, 0, -1)).verdict // "too-few"
 */
export function learnProfile(
  given: readonly ProfileField[],
  won: Int8Array,
  accounts: Int32Array | null = null,
): IdealProfile {
  return finish(learnProfileInSlices(given, won, accounts));
}

/** The same for whoever must not hold the thread for long. */
export function* learnProfileInSlices(
  given: readonly ProfileField[],
  won: Int8Array,
  accounts: Int32Array | null = null,
): Slices<IdealProfile> {
  const named: { codes: CodedField; name: string; reason: LeftOutReason | null }[] = [];
  for (const field of given) {
    yield;
    const codes = codeField(field);
    named.push({ codes, name: field.name, reason: leftOut(field, codes, won) });
  }
  yield;
  const fields = named.filter(({ reason }) => reason === null).map(({ codes }) => codes);
  const rows = Int32Array.from(won, (_, row) => row).filter((row) => won[row] !== -1);
  const wins = rows.reduce((sum, row) => sum + entry(won, row), 0);
  const groups = groupsOf(won.length, accounts);
  const groupsWhere = (meant: (row: number) => boolean) =>
    new Set(Array.from(rows.filter(meant), (row) => entry(groups, row))).size;
  const witnesses = {
    are: accounts === null ? "deals" : "accounts",
    all: groupsWhere(() => true),
    won: groupsWhere((row) => won[row] === 1),
    lost: groupsWhere((row) => won[row] === 0),
  } as const;
  const known = {
    closed: rows.length,
    won: wins,
    witnesses,
    leftOut: named.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }])),
  };
  if (witnesses.all < fewestWitnesses || Math.min(witnesses.won, witnesses.lost) < fewestOfEach) {
    return { verdict: "too-few", ...known, fields: [], quality: null, scores: [] };
  }
  yield;
  const quality = yield* judge(fields, someOf(rows, groups), won, groups);
  const signal = quality.pValue <= unlikely && quality.brier < quality.plainBrier;
  yield;
  const learned = evidence(fields, rows, won);
  const scores = signal ? yield* score(learned, innerCalibration(fields, rows, won, groups), won) : [];
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

/** The rows of one account are a group; a row without one is a group of its own. */
function groupsOf(rows: number, accounts: Int32Array | null): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => {
    const account = accounts === null ? -1 : entry(accounts, row);
    return account < 0 ? -1 - row : account;
  });
}

/** Of very many rows whole groups, drawn by chance until there are enough to judge by. */
function someOf(rows: Int32Array, groups: Int32Array): Int32Array {
  if (rows.length <= mostJudged) return rows;
  const random = seededRandom(rows.length);
  const share = mostJudged / rows.length;
  const drawn = new Map<number, boolean>();
  return rows.filter((row) => {
    const group = entry(groups, row);
    const known = drawn.get(group) ?? random() < share;
    drawn.set(group, known);
    return known;
  });
}

function* judge(
  fields: readonly CodedField[],
  rows: Int32Array,
  won: Int8Array,
  groups: Int32Array,
): Slices<ProfileQuality> {
  const rate = rows.reduce((sum, row) => sum + entry(won, row), 0) / rows.length;
  const fold = folds(rows, won, groups);
  const reached = (by: readonly CodedField[]) =>
    meanAuc(heldOutEvidence(by, rows, won, fold), rows, won, fold);
  const auc = reached(fields);
  const affordable = Math.floor(work / (rows.length * 5 * (fields.length + 1)));
  const shuffles = Math.min(mostShuffles, Math.max(leastShuffles, affordable));
  const random = seededRandom(rows.length);
  const shuffle = fieldShuffler(fields, rows, groups);
  const shuffled: number[] = [];
  let asGood = 0;
  // Once too many are as good, no further one could make a signal of it.
  while (shuffled.length < shuffles && (1 + asGood) / (1 + shuffles) <= unlikely) {
    yield;
    const other = reached(shuffle(random));
    shuffled.push(other);
    if (other >= auc) asGood++;
  }
  yield;
  return {
    auc,
    shuffledAuc: quantile(Float64Array.from(shuffled).sort(), 1 - unlikely),
    pValue: (1 + asGood) / (1 + shuffled.length),
    shuffles: shuffled.length,
    brier: yield* heldOutBrier(fields, rows, won, groups, fold),
    plainBrier: rate * (1 - rate),
  };
}

function* score(
  learned: readonly FieldEvidence[],
  calibration: Calibration,
  won: Int8Array,
): Slices<readonly ProfileScore[]> {
  const open: { row: number; chance: number }[] = [];
  won.forEach((outcome, row) => {
    if (outcome === -1) open.push({ row, chance: chanceOf(calibration, totalEvidence(learned, row)) });
  });
  yield;
  open.sort((left, right) => right.chance - left.chance || left.row - right.row);
  const scores: ProfileScore[] = [];
  for (const { row, chance } of open) {
    if (scores.length % rowsASlice === rowsASlice - 1) yield;
    const reasons = learned
      .map(
        (one): ProfileReason => ({ field: one.field.name, ...whatItDid(one, entry(one.field.codes, row)) }),
      )
      .filter((reason) => Math.abs(reason.evidence) > 1e-9)
      .sort((left, right) => Math.abs(right.evidence) - Math.abs(left.evidence));
    scores.push({ row, score: Math.round(100 * chance), reasons });
  }
  return scores;
}

const whatItDid = ({ field, weights, won, closed }: FieldEvidence, code: number) => ({
  value: field.labels[code] ?? "",
  won: entry(won, code),
  closed: entry(closed, code),
  evidence: entry(weights, code),
});
