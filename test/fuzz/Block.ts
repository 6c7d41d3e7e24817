/** Documents of one seed, few enough to find one of them again. */
export interface Block {
  readonly seed: number;
  readonly documents: number;
}

/** What came of a block: the first fault of each kind at length, and how often each kind came. */
export interface Told {
  readonly seed: number;
  readonly documents: number;
  readonly answers: number;
  readonly slowest: { readonly step: string; readonly milliseconds: number };
  readonly faults: readonly { readonly kind: string; readonly times: number; readonly first: string }[];
}
