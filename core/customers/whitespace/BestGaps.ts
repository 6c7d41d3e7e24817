/** A gap by its codes, with what it is ranked by. */
export interface Candidate {
  readonly account: number;
  readonly line: number;
  readonly chance: number;
  readonly amount: number | null;
  readonly rank: number;
}

/** The best of millions of gaps: those of the highest rank, equal ones by account, then by line. Accounts come in ascending order. */
export class BestGaps {
  private kept: Candidate[] = [];
  /** The last one of as many as are wanted. */
  private worst: Candidate | null = null;

  constructor(private readonly most: number) {}

  /** False where neither this one nor any of its account with as low a rank can be among the best. */
  offer(gap: Candidate): boolean {
    const worst = this.worst;
    if (worst && (gap.rank < worst.rank || (gap.rank === worst.rank && worst.account < gap.account)))
      return false;
    this.kept.push(gap);
    if (this.kept.length > 10 * this.most + 1000) this.prune();
    return true;
  }

  list(): readonly Candidate[] {
    return this.prune();
  }

  private prune(): readonly Candidate[] {
    this.kept = this.kept
      .sort((a, b) => b.rank - a.rank || a.account - b.account || a.line - b.line)
      .slice(0, this.most);
    const last = this.kept[this.most - 1];
    this.worst = last ?? null;
    return this.kept;
  }
}
