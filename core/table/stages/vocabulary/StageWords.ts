/**
 * What a word or phrase adds to the meaning of a stage.
 *
 * `won`, `lost`: says it, whatever stands beside. `refused`: a refusal, silence or a reason for it; lost as well.
 * `done`: won on its own or of a paper ("contract signed"), and no more than a step of a step ("NDA signed").
 * `accepted`: like `done`, but won only where no other stage of the table says so.
 * `dropped`: lost, but a meeting that is cancelled is none. `closed`: closed, but not how.
 * `open`: a step on the way. `meeting`, `paper`: steps too, which the words above look at.
 * `wanted`: a step that loses the deal where it is denied ("no interest"). `lack` and `occasion`: like `wanted` and `meeting`, but no stage
 * by themselves ("Budget", "Training"). `ahead`: what follows has not happened yet.
 * `not`: denies what follows. `yet`: takes the edge off a denial. `rival`: somebody else. `nothing`: says nothing.
 */
export type WordMeaning =
  | "won"
  | "lost"
  | "refused"
  | "done"
  | "accepted"
  | "dropped"
  | "closed"
  | "open"
  | "meeting"
  | "paper"
  | "wanted"
  | "lack"
  | "occasion"
  | "ahead"
  | "not"
  | "yet"
  | "rival"
  | "nothing";

/** Words of one language with one meaning. */
export interface StageWords {
  /** Words and phrases, parted by commas, as people write them; the longest phrase that fits is read first. */
  readonly words: string;
  readonly means: WordMeaning;
  /** Only where nothing else stands in the cell but numbers: "Order" is won, "Order management" is no stage. */
  readonly alone?: true;
  /** Where they were seen: a system's own list, a published table, or no more than how people speak. */
  readonly seen: string;
}
