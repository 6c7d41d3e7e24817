import type * as en from "./en";
import type * as first from "./en/first";
import type * as ofPane from "./en/ofPane";

/** One language's texts as plain texts: another language says the same with other words. */
type Told<Wording> = Wording extends (...given: infer Given) => infer Answer
  ? (...given: Given) => Told<Answer>
  : Wording extends string
    ? string
    : Wording extends object
      ? { readonly [Key in keyof Wording]: Told<Wording[Key]> }
      : Wording;

/**
 * All wording that people read, by section. One language is one folder that fulfils it; what renders is handed a `Words`, and only
 * where a host is put together (its main file) is a language chosen.
 */
export type Words = Told<typeof en>;

/** What the pane says, and what it writes into documents: each host adds what it alone says. */
export type PaneWords = Told<typeof ofPane>;

/** What the pane says until its first verdict stands. */
export type FirstWords = Told<typeof first>;
