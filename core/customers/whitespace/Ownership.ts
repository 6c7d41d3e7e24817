/** Which lines each account has bought. */
export interface Ownership {
  readonly accounts: readonly string[];
  /** The portfolio: lines that nobody bought yet are in it too. */
  readonly lines: readonly string[];
  /** The lines of each account, ascending, each once. Every account has at least one. */
  readonly owned: readonly Int32Array[];
  /** Accounts that own each line. */
  readonly owners: Int32Array;
  /** What kind of account each is (industry, region ...): a code into `segments`, -1 for none. */
  readonly segmentOf: Int32Array;
  readonly segments: readonly string[];
}
