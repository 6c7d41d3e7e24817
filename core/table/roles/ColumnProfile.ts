/** What a column holds, from a sample of its filled cells. All but the counts are shares of them, 0..1. */
export interface ColumnProfile {
  readonly filled: number;
  /** Distinct cells over filled cells. */
  readonly distinctness: number;
  readonly distinct: number;
  /** Cells that hold what is most frequent. */
  readonly commonest: number;
  readonly numbers: number;
  /** Numbers, and texts that can be read as money. */
  readonly money: number;
  /** Texts with a currency, and numbers that are shown with one. */
  readonly currencySigns: number;
  /** Date objects, texts that are dates, and numbers that can be serial days. */
  readonly dates: number;
  /** The part of `dates` that is surely dates: not bare numbers. */
  readonly sureDates: number;
  /** Bare years, and years with a month: 2027, 202712. */
  readonly years: number;
  /** Texts that name a week, month, quarter or half without its year, whatever else they may be. */
  readonly periods: number;
  /** Texts with a letter that are no date, no money and no id. */
  readonly words: number;
  /** Whole numbers and long texts of letters and digits, as systems give them. */
  readonly ids: number;
  /** Numbers from 0 to 1 or 0 to 100, percentages, High / Medium / Low. */
  readonly chances: number;
  readonly stageWords: number;
  readonly wonOrLost: number;
  /** Open, won, lost, closed and their like: a state, rather than a step on the way. */
  readonly stateWords: number;
  readonly typeWords: number;
  readonly currencyCodes: number;
  /** Mr, Ms, yes, no: words about a thing rather than its name. */
  readonly titles: number;
  /** Yes and no in any form: truth values, 0 and 1, a tick, an x, words. */
  readonly flags: number;
  readonly legalForms: number;
  /** Texts that say of a figure or a day that there is none yet, and may name something elsewhere: "pending". */
  readonly silences: number;
}
