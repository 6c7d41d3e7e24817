import type { LeftOutReason } from "./ProfileField";

/** What one value of a field did. */
interface ProfileValue {
  readonly value: string;
  readonly won: number;
  readonly closed: number;
  /** Difference in logits to all rows: above 0 it speaks for winning. */
  readonly evidence: number;
}

export interface ProfileReason extends ProfileValue {
  readonly field: string;
}

export interface ProfileScore {
  /** Row of the table, from 0. */
  readonly row: number;
  /** 0..100: the chance of winning in percent. */
  readonly score: number;
  /** The values behind it, strongest first; those that say nothing are not among them. */
  readonly reasons: readonly ProfileReason[];
}

/** Which prospects resemble those that were won. */
export interface IdealProfile {
  /**
   * `none`: the fields foretell no better than they would shuffled among the accounts, or their chances are further from the outcomes than
   * the plain win rate; then nothing is scored.
   */
  readonly verdict: "signal" | "none" | "too-few";
  readonly closed: number;
  readonly won: number;
  /** The witnesses: accounts with closed deals, those with a won one and those with a lost one. Without accounts each deal is its own. */
  readonly witnesses: {
    readonly are: "accounts" | "deals";
    readonly all: number;
    readonly won: number;
    readonly lost: number;
  };
  /** The fields used, those that say most first, with their values by evidence. */
  readonly fields: readonly {
    readonly name: string;
    readonly information: number;
    readonly values: readonly ProfileValue[];
  }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: LeftOutReason }[];
  /** On accounts that were not learned from, 5-fold; null where there are too few. */
  readonly quality: ProfileQuality | null;
  /** The open rows, best first; empty without a signal. */
  readonly scores: readonly ProfileScore[];
}

export interface ProfileQuality {
  /** The chance that a won row is scored above a lost one. */
  readonly auc: number;
  /** What 96 % of shuffled tables stay below, and the share of them that do as well as the data; no more are made once too many do. */
  readonly shuffledAuc: number;
  readonly pValue: number;
  /** How many were made. */
  readonly shuffles: number;
  /** Mean squared miss of the chances, and that of the plain win rate. */
  readonly brier: number;
  readonly plainBrier: number;
}
