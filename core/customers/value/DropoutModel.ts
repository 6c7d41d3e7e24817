/**
 * BG/NBD: accounts may drop out right after a repeat purchase. MBG/NBD: after the first one too. NBD: nobody ever stops, which is
 * what both become where `a` goes to 0.
 */
export type DropoutKind = "bgnbd" | "mbgnbd" | "nbd";

/**
 * How accounts buy until they stop: rates of buying are gamma (shape `r`, rate `alpha` in weeks) and the chance of
 * stopping after a purchase is beta (`a`, `b`) over the accounts; `a` is 0 where nobody stops.
 */
export interface DropoutModel {
  readonly kind: DropoutKind;
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  readonly standardErrors: {
    readonly r: number;
    readonly alpha: number;
    readonly a: number;
    readonly b: number;
  };
  /** Of the logarithms of r, alpha, a and b, in this order; of the first two alone for NBD. */
  readonly covariance: readonly Float64Array[];
  /** Sum over the accounts. */
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly accounts: number;
}

/** Why there is no model. A wild number is worse than none. */
export type NoModelReason =
  | "too-few-accounts"
  | "no-repeats"
  | "few-repeats"
  | "all-alike"
  | "no-amounts"
  | "not-settled";

export type Fit<Model> =
  | { readonly ok: true; readonly model: Model }
  | { readonly ok: false; readonly reason: NoModelReason; readonly accounts: number };
