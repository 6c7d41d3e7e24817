/**
 * A costly answer, worked out when it is first asked for, and remembered.
 *
 * @example once(() => 6 * 7)() // 42
 */
export function once<T>(work: () => T): () => T {
  let made: { readonly answer: T } | null = null;
  return () => {
    made ??= { answer: work() };
    return made.answer;
  };
}
