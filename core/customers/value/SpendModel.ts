/**
 * Gamma-Gamma: what an account spends a purchase is gamma with shape `p` around its own mean, and the accounts' rates are gamma
 * with shape `q` and rate `v`, in money.
 */
export interface SpendModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
  readonly standardErrors: { readonly p: number; readonly q: number; readonly v: number };
  readonly logLikelihood: number;
  readonly iterations: number;
  /** Accounts with a repeat purchase of known amount. */
  readonly accounts: number;
}
