import { type FindingId, findingIds } from "../balance/Finding";
import { type Verdict, verdicts } from "../balance/Measure";
import { cellText } from "../cells/cellText";
import { foldName } from "../cells/foldName";
import { keyOf } from "../cells/keyOf";
import { numberOf as cellNumber } from "../cells/numberOf";
import { dayOfCell } from "../cells/parseDay";
import type { BlockedLine } from "../customers/whitespace/BlockedLine";
import { foldAccount } from "../table/names/foldAccount";
import type { Commitment, RememberedFinding, ReviewLog, Snapshot } from "../weekly/Snapshot";

interface Entry {
  readonly day: number;
  readonly kind: string;
  readonly item: unknown;
  readonly value: unknown;
  readonly words: unknown;
  /** What only we read; "" in a log of an earlier version, where the item is the id. */
  readonly key: string;
}

/**
 * Reads the rows of the log sheet, below its heading. People edit that sheet: rows may be missing, sorted or spoilt, dates may have
 * become real dates or serial numbers, and rows may be pasted twice: a commitment that was made twice on one day is one. What cannot be
 * read is counted, the rest stands. No rows: an empty log.
 *
 * @example readLog([["2026-09-30", "score", "", 0.8, ""]]).snapshots // [{ day: 46295, score: 0.8, findings: [] }]
 */
export function readLog(rows: readonly (readonly unknown[])[]): ReviewLog {
  const days = new Map<number, { score: number | null; findings: Map<FindingId, RememberedFinding> }>();
  const made = new Map<string, Commitment>();
  const became = new Map<string, "done" | "dropped">();
  const actions = new Map<string, { state: "done" | "dismissed"; day: number }>();
  const blocked = new Map<string, BlockedLine>();
  const kept = new Map<number, KeptPieces>();
  const filled = rows.filter((row) => row.slice(0, 5).some((cell) => textOf(cell) !== ""));
  const entries = filled.flatMap((row) => entryOf(row) ?? []).sort((a, b) => a.day - b.day);
  let unreadable = filled.length - entries.length;
  const snapshot = (day: number) => {
    const found = days.get(day) ?? { score: null, findings: new Map<FindingId, RememberedFinding>() };
    days.set(day, found);
    return found;
  };

  for (const entry of entries) {
    const { day, kind, value } = entry;
    const [item, words] = [textOf(entry.item), textOf(entry.words)];
    const [id = item, said = words] = entry.key === "" ? [] : entry.key.split(" ");
    if (kind === "score") snapshot(day).score = numberOf(value);
    else if (kind === "finding" && isFinding(id) && isVerdict(said))
      snapshot(day).findings.set(id, { id, value: numberOf(value), verdict: said });
    else if (kind === "deals") unreadable += keepPiece(kept, day, item, entry.key) ? 0 : 1;
    else if (kind === "commitment")
      commit(made, { day, ...promised(item, entry.key), deals: numberOf(value), words, said: "open" });
    else if (kind === "done" || kind === "dropped") became.set(promiseKey(dayOf(item), words), kind);
    else if (kind === "action done" || kind === "action dismissed")
      actions.set(entry.key || item, { state: kind === "action done" ? "done" : "dismissed", day });
    else if (kind === "action open") actions.delete(entry.key || item);
    else if (kind === "not possible" || kind === "possible again") {
      const place = placeOf(item);
      const until = kind === "not possible" ? dayOf(value) : null;
      if (place === null || (kind === "not possible" && until === null)) unreadable++;
      else if (until === null) blocked.delete(place.key);
      else blocked.set(place.key, { account: place.account, line: place.line, until, note: words });
    } else unreadable++;
  }
  // Only now: in a sheet that was sorted what became of a commitment may stand above it.
  const commitments = [...made.values()].map((one) => ({
    ...one,
    said: became.get(promiseKey(one.day, one.words)) ?? one.said,
  }));
  const snapshots = [...days].map(
    ([day, { score, findings }]): Snapshot => ({ day, score, findings: [...findings.values()] }),
  );
  const whole = [...kept].flatMap(([day, pieces]) =>
    pieces.includes(undefined) ? [] : [{ day, text: pieces.join("") }],
  );
  return { snapshots, commitments, actions, blocked: [...blocked.values()], kept: whole, unreadable };
}

function entryOf([date, kind, item, value, words, key]: readonly unknown[]): Entry | null {
  const day = dayOf(date);
  return day === null ? null : { day, kind: textOf(kind).trim(), item, value, words, key: textOf(key) };
}

/** The pieces of a day's deals; a hole where a row was deleted. */
type KeptPieces = (string | undefined)[];

/** Of two reviews on one day the later counts, piece by piece. False where this is no piece. */
function keepPiece(kept: Map<number, KeptPieces>, day: number, item: string, piece: string): boolean {
  const [, number, of] = /^(\d{1,2}) of (\d{1,2})$/.exec(item.trim()) ?? [];
  const [place, all] = [Number(number) - 1, Number(of)];
  if (!(place >= 0 && place < all) || piece === "") return false;
  const before = kept.get(day);
  const pieces = before?.length === all ? before : Array.from({ length: all }, () => undefined);
  pieces[place] = piece;
  kept.set(day, pieces);
  return true;
}

/** "Norden Pumps | Service": the line stands behind the last bar. */
function placeOf(item: string) {
  const bar = item.lastIndexOf("|");
  const [account, line] = [item.slice(0, Math.max(0, bar)).trim(), item.slice(bar + 1).trim()];
  if (bar < 0 || account === "" || line === "") return null;
  return { account, line, key: `${foldAccount(account)}|${foldName(line)}` };
}

/** What a commitment is about and whose it is: in the last column the id of a finding, the rep, or the rep behind the id. */
function promised(item: string, key: string): Pick<Commitment, "about" | "owner"> {
  const [first = ""] = key.split(" ");
  if (isFinding(first)) return { about: first, owner: key.slice(first.length + 1) };
  return { about: item, owner: key };
}

/** One that was made before, in the same words on the same day, is that one again. */
function commit(made: Map<string, Commitment>, commitment: Commitment): void {
  const { day, about, deals, words, owner } = commitment;
  const key = keyOf(day, about, deals, words, owner);
  if (!made.has(key)) made.set(key, commitment);
}

/** By this rows say what became of a commitment: it holds for all that were made so on that day. */
function promiseKey(day: number | null, words: string): string {
  return keyOf(day, words);
}

function dayOf(cell: unknown): number | null {
  const day = dayOfCell(cell);
  return Number.isNaN(day) ? null : day;
}

/** The rep's own words stay as they are. */
function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : cellText(cell);
}

function numberOf(cell: unknown): number | null {
  const number = cellNumber(cell);
  return Number.isNaN(number) ? null : number;
}

function isFinding(text: string): text is FindingId {
  return findingIds.some((id) => id === text);
}

function isVerdict(text: string): text is Verdict {
  return verdicts.some((verdict) => verdict === text);
}
