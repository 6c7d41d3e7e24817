import type { Finding, FindingId, Verdict } from "../balance/Finding";
import type { Review } from "../balance/review";
import { compareNames } from "../cells/compareNames";
import type { Share } from "../measures/sharesOf";

/** How one finding moved between two exports. */
export interface FindingChange {
  readonly id: FindingId;
  readonly before: { readonly value: number | null; readonly verdict: Verdict };
  readonly after: { readonly value: number | null; readonly verdict: Verdict };
  /** Whether it came closer to its guideline. */
  readonly direction: "better" | "worse" | "same" | "unknown";
}

export interface ShareChange {
  readonly name: string;
  /** Shares 0..1; 0 where the name was not there. */
  readonly before: number;
  readonly after: number;
}

/** What changed between an earlier review and a later one. */
export interface ReviewChange {
  readonly score: { readonly before: number | null; readonly after: number | null };
  readonly deals: Readonly<
    Record<"open" | "won" | "lost", { readonly before: number; readonly after: number }>
  >;
  readonly findings: readonly FindingChange[];
  /** Lines whose share moved by a percentage point or more, the largest move first. */
  readonly lines: readonly ShareChange[];
  /** Accounts with deals of the basis on one side alone, sorted. */
  readonly newAccounts: readonly string[];
  readonly goneAccounts: readonly string[];
}

const order: Readonly<Record<Verdict, number | null>> = {
  balanced: 3,
  watch: 2,
  leaning: 1,
  imbalanced: 0,
  exempt: null,
  unknown: null,
};

/** Compares two reviews of the same kind of sheet; a name that is missing on one side counts as 0. */
export function compareReviews(earlier: Review, later: Review): ReviewChange {
  const deals = (kind: "open" | "won" | "lost") => ({
    before: earlier.deals[kind],
    after: later.deals[kind],
  });
  const accounts = { before: names(earlier.accounts()), after: names(later.accounts()) };
  return {
    score: { before: earlier.score.value, after: later.score.value },
    deals: { open: deals("open"), won: deals("won"), lost: deals("lost") },
    findings: later.findings.flatMap((after) => {
      const before = earlier.findings.find(({ id }) => id === after.id);
      return before ? [findingChange(before, after)] : [];
    }),
    lines: shareChanges(earlier.lines, later.lines),
    newAccounts: [...accounts.after].filter((name) => !accounts.before.has(name)).sort(),
    goneAccounts: [...accounts.before].filter((name) => !accounts.after.has(name)).sort(),
  };
}

function findingChange(before: Finding, after: Finding): FindingChange {
  return {
    id: after.id,
    before: { value: before.value, verdict: before.verdict },
    after: { value: after.value, verdict: after.verdict },
    direction: direction(before, after),
  };
}

/** A verdict outweighs a value; with equal verdicts the distance to the guideline decides. */
function direction(before: Finding, after: Finding): FindingChange["direction"] {
  const [rankBefore, rankAfter] = [order[before.verdict], order[after.verdict]];
  if (rankBefore === null || rankAfter === null) return "unknown";
  if (rankBefore !== rankAfter) return rankAfter > rankBefore ? "better" : "worse";
  const [offBefore, offAfter] = [distance(before), distance(after)];
  if (offBefore === null || offAfter === null || Math.abs(offBefore - offAfter) < 1e-9) return "same";
  return offAfter < offBefore ? "better" : "worse";
}

/** How far outside its guideline a finding is; 0 inside. Where there is no guideline, less is better. */
function distance({ value, limit }: Finding): number | null {
  if (value === null || limit === null) return value;
  if (typeof limit === "number") return Math.max(0, value - limit);
  return Math.max(0, limit[0] - value, value - limit[1]);
}

function shareChanges(earlier: readonly Share[], later: readonly Share[]): ShareChange[] {
  const sharesIn = (shares: readonly Share[]) => {
    const byName = new Map(shares.map(({ name, share }) => [name, share]));
    return (name: string) => byName.get(name) ?? 0;
  };
  const [shareBefore, shareAfter] = [sharesIn(earlier), sharesIn(later)];
  return [...new Set([...earlier, ...later].map(({ name }) => name))]
    .map((name) => ({ name, before: shareBefore(name), after: shareAfter(name) }))
    .filter((change) => Math.abs(change.after - change.before) >= 0.01 - 1e-9)
    .sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || compareNames(a.name, b.name),
    );
}

function names(shares: readonly Share[]): Set<string> {
  return new Set(shares.filter(({ deals }) => deals > 0).map(({ name }) => name));
}
