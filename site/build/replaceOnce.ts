/**
 * A text with one piece of it replaced.
 *
 * @throws Error where the piece stands there not at all, or more than once: the page was written anew, and the build has to follow.
 */
export function replaceOnce(text: string, piece: string, by: string): string {
  const parts = text.split(piece);
  if (parts.length !== 2) throw new Error(`"${piece}" stands ${parts.length - 1} times where it should once`);
  return parts.join(by);
}
