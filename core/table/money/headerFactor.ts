const currency = /eur|usd|chf|gbp|inr|[€$£₹]/i;
const ofAny: Readonly<Record<string, number>> = {
  k: 1e3,
  tsd: 1e3,
  tausend: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  milliers: 1e3,
  miles: 1e3,
  migliaia: 1e3,
  duizend: 1e3,
  "000": 1e3,
  "'000": 1e3,
  "000s": 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lacs: 1e5,
  mio: 1e6,
  mln: 1e6,
  mn: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millones: 1e6,
  milhoes: 1e6,
  milioni: 1e6,
  miljoen: 1e6,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};
/** Letters that say it only together with a currency: T€, $m. */
const ofCurrency: Readonly<Record<string, number>> = { t: 1e3, m: 1e6, mm: 1e6 };

/**
 * By how much the figures of a column are to be multiplied, as its header says: thousands, lakhs, millions or crores; else 1.
 *
 * @example headerFactor("Betrag (TEUR)") // 1000
 */
export function headerFactor(header: string): number {
  for (const token of header.toLowerCase().split(/[\s()[\],/_.-]+/)) {
    const bare = token.replace(currency, "");
    const factor = ofAny[bare] ?? (bare === token ? undefined : ofCurrency[bare]);
    if (factor !== undefined) return factor;
  }
  return 1;
}
