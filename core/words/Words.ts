import type * as en from "./en";

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
