import { at } from "../../cells/at";
import { foldName } from "../../cells/foldName";
import { foldAccount } from "../../table/names/foldAccount";
import type { BlockedLine } from "./BlockedLine";
import type { LineSales } from "./buildOwnership";
import type { Ownership } from "./Ownership";

/** What the rep said is not possible, as a place in the map of customers and lines. */
export interface BlockedPlace {
  readonly account: number;
  readonly line: number;
  readonly said: BlockedLine;
}

/** Where in the map of customers and lines that is; what names no customer that lacks the line says nothing. */
export function blockedPlaces(
  blocked: readonly BlockedLine[],
  { accounts, lines, owned }: Ownership,
): BlockedPlace[] {
  if (blocked.length === 0) return [];
  const accountOf = new Map(accounts.map((name, i) => [foldAccount(name), i]));
  const lineOf = new Map(lines.map((name, i) => [foldName(name), i]));
  return blocked.flatMap((said) => {
    const account = accountOf.get(foldAccount(said.account));
    const line = lineOf.get(foldName(said.line));
    if (account === undefined || line === undefined || owned[account]?.includes(line)) return [];
    return { account, line, said };
  });
}

/** The lines that each account lacks and that are no gap: it is offered them, or they are not possible there. */
export function takenLines(
  { accounts, offers }: LineSales,
  ownership: Ownership,
  blocked: readonly BlockedPlace[],
) {
  const place = new Map(ownership.accounts.map((account, i) => [account, i]));
  const linesOf = new Map<number, Set<number>>();
  const take = (account: number | undefined, line: number) => {
    if (account === undefined || line < 0) return;
    const lines = linesOf.get(account);
    if (lines) lines.add(line);
    else linesOf.set(account, new Set([line]));
  };
  offers?.accountCodes.forEach((code, offer) => {
    take(place.get(accounts[code] ?? ""), at(offers.lineCodes, offer));
  });
  for (const { account, line } of blocked) take(account, line);
  const none: ReadonlySet<number> = new Set();
  return (account: number, owns: ReadonlySet<number>): ReadonlySet<number> => {
    const lines = linesOf.get(account);
    return lines === undefined ? none : new Set([...lines].filter((line) => !owns.has(line)));
  };
}
