/**
 * A formula cut into texts and sheet names in quotes (`quoted`) and all the rest, in order; put together again they are the formula.
 * Quotes inside quotes are doubled.
 */
export interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** @example pieces("='Tom''s'!C2") // [{ text: "=", quoted: false }, { text: "'Tom''s'", quoted: true }, { text: "!C2", quoted: false }] */
export function pieces(formula: string): readonly Piece[] {
  return (formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g) ?? []).map((text) => ({
    text,
    quoted: text.length > 1 && /^["']/.test(text),
  }));
}

/**
 * Rewrites what stands outside quotes.
 *
 * @example outsideQuotes('=a1&"a1"', (text) => text.toUpperCase()) // '=A1&"a1"'
 */
export function outsideQuotes(formula: string, rewrite: (text: string) => string): string {
  return pieces(formula)
    .map(({ text, quoted }) => (quoted ? text : rewrite(text)))
    .join("");
}
