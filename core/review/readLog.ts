import { type FindingId, findingIds, type Verdict } from "../balance/Finding";
import type { Commitment, RememberedFinding, ReviewLog, Snapshot } from "./Snapshot";

const verdicts: readonly Verdict[] = ["balanced", "watch", "imbalanced", "exempt", "unknown"];

/**
 * Reads the rows of the log sheet, below its heading. People edit that sheet: rows may be missing, moved or spoilt, dates may have
 * become real dates (serial numbers). What cannot be read is counted, the rest stands. No rows: an empty log.
 */
export function readLog(rows: readonly (readonly unknown[])[]): ReviewLog {
  const days = new Map<number, { score: number | null; findings: Map<FindingId, RememberedFinding> }>();
  const commitments: Commitment[] = [];
  const actions = new Map<string, "done" | "dismissed">();
  let unreadable = 0;
  const snapshot = (day: number) => {
    const found = days.get(day) ?? { score: null, findings: new Map<FindingId, RememberedFinding>() };
    days.set(day, found);
    return found;
  };

  for (const row of rows) {
    const [date, kind, item, value, words] = [0, 1, 2, 3, 4].map((i) => row[i] ?? "");
    if ([date, kind, item, value, words].every((cell) => cell === "")) continue;
    const day = dayOf(date);
    const text = String(item);
    if (day === null) unreadable++;
    else if (kind === "score") snapshot(day).score = numberOf(value);
    else if (kind === "finding" && isFinding(text) && isVerdict(words))
      snapshot(day).findings.set(text, { id: text, value: numberOf(value), verdict: words });
    else if (kind === "commitment")
      commitments.push({ day, about: text, deals: numberOf(value), words: String(words), said: "open" });
    else if (kind === "done" || kind === "dropped") settle(commitments, dayOf(item), String(words), kind);
    else if (kind === "action done" || kind === "action dismissed")
      actions.set(text, kind === "action done" ? "done" : "dismissed");
    else unreadable++;
  }
  const snapshots = [...days]
    .map(([day, { score, findings }]): Snapshot => ({ day, score, findings: [...findings.values()] }))
    .sort((a, b) => a.day - b.day);
  return { snapshots, commitments: commitments.sort((a, b) => a.day - b.day), actions, unreadable };
}

function settle(
  commitments: Commitment[],
  day: number | null,
  words: string,
  said: "done" | "dropped",
): void {
  const index = commitments.findIndex((one) => one.day === day && one.words === words);
  const found = commitments[index];
  if (found) commitments[index] = { ...found, said };
}

function dayOf(cell: unknown): number | null {
  if (typeof cell === "number" && cell > 0) return Math.floor(cell);
  const time =
    typeof cell === "string" && /^\d{4}-\d{2}-\d{2}/.test(cell) ? Date.parse(cell.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

function numberOf(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}

function isFinding(text: string): text is FindingId {
  return findingIds.some((id) => id === text);
}

function isVerdict(cell: unknown): cell is Verdict {
  return verdicts.some((verdict) => verdict === cell);
}
