/**
 * Long work that can pause: it yields between two slices, and returns its answer. Loops over all rows stand whole within a slice, so that
 * whoever does not pause pays nothing for it.
 */
export type Slices<T> = Generator<void, T, void>;

/**
 * Carries long work through without a pause.
 *
 * @example finish((function* () { yield; return 42; })()) // 42
 */
export function finish<T>(slices: Slices<T>): T {
  let step = slices.next();
  while (step.done !== true) step = slices.next();
  return step.value;
}
