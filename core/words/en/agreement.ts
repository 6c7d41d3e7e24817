/** The words that agree with how many there are. */
export interface Agreement {
  readonly one: boolean;
  readonly were: string;
  readonly count: string;
  readonly theyCount: string;
  readonly theyAre: string;
  readonly these: string;
}

/**
 * The words that agree with how many deals or cells a sentence is about.
 *
 * @example agreement(1).theyAre // "It is"
 */
export function agreement(rows: number): Agreement {
  if (rows === 1) {
    return {
      one: true,
      were: "was",
      count: "counts",
      theyCount: "It counts",
      theyAre: "It is",
      these: "This deal counts",
    };
  }
  return {
    one: false,
    were: "were",
    count: "count",
    theyCount: "They count",
    theyAre: "They are",
    these: "These deals count",
  };
}
