/** One account's deals with one rep, by line or by customer type: what is drawn as a whole, since its deals are no independent witnesses. */
export interface AccountVotes {
  readonly deals: number;
  /** The groups that it has a vote in, by their number, and how many: together `deals`. */
  readonly groups: readonly number[];
  readonly votes: readonly number[];
}

/** How one rep's deals divide over groups: the team's lines, or new and current customers. */
export interface RepMix {
  readonly rep: string;
  /** Deals in the base; a deal counts once, whatever it is worth. */
  readonly deals: number;
  /** How many independent deals tell as much. */
  readonly witnesses: number;
  /** One a group, adding up to 1; zeros without a deal. */
  readonly shares: Float64Array;
  readonly accounts: readonly AccountVotes[];
}
