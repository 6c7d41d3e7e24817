/**
 * A text without what a pattern finds at its end, and without the blanks before that; the text as it stands where the pattern finds nothing. The
 * pattern says neither what stands before nor that blanks may: a pattern that begins with blanks ("\s*%$") looks at each run of
 * blanks as often as it is long.
 *
 * @param end ends with "$" and begins with a sign of its own
 * @example withoutEnd("50  %", /%$/) // "50"
 */
export function withoutEnd(text: string, end: RegExp): string {
  const at = text.search(end);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/**
 * A text without the signs at its end that are among some.
 *
 * @example withoutSignsBehind("Roll - (", " -(") // "Roll"
 */
export function withoutSignsBehind(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
