/**
 * Stands inside every conditional format of ours and is always true: N of a text is 0. It needs no argument
 * separator, so every locale reads it alike.
 */
export const marker = '(N("Funnel Balance")=0)';

/**
 * Whether a conditional format's formula is ours, however the host spells spaces and letters.
 *
 * @example isOurRule('=($C2="A")*(n( "Funnel Balance" ) = 0)') // true
 */
export function isOurRule(formula: string): boolean {
  return formula.replace(/\s+/g, "").toLowerCase().includes('n("funnelbalance")=0');
}
