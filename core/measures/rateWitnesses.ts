/** The decided deals of one account, and how many of them were won. */
export interface Decided {
  readonly won: number;
  readonly decided: number;
}

/**
 * How many independent deals tell a win rate as well as these do: deals with one account are won or lost together. The design effect of a
 * share by whole accounts: with p the rate of n deals, and an account's w won of m, G / (G - 1) sum (w - p m)^2 / (n p (1 - p)), not under 1 and not above
 * n over Kish's number of accounts, which it is where all or none are won, or of one account.
 *
 * @param accounts a deal of no account is one by itself
 * @returns 0 for none
 * @see Rao and Scott 1981, https://doi.org/10.1080/01621459.1981.10477633
 * @example rateWitnesses([{ won: 4, decided: 4 }, { won: 0, decided: 4 }]) // 2
 */
export function rateWitnesses(accounts: readonly Decided[]): number {
  let [n, won, squares, groups] = [0, 0, 0, 0];
  for (const account of accounts) {
    if (account.decided === 0) continue;
    groups++;
    n += account.decided;
    won += account.won;
    squares += account.decided ** 2;
  }
  if (n === 0) return 0;
  const most = squares / n;
  const rate = won / n;
  if (groups < 2 || rate === 0 || rate === 1) return n / most;
  let off = 0;
  for (const account of accounts) off += (account.won - rate * account.decided) ** 2;
  const effect = ((groups / (groups - 1)) * off) / (n * rate * (1 - rate));
  return n / Math.min(most, Math.max(1, effect));
}
