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

/** An answer that is worked out when it is first asked for: at once by a call, or in slices before that. */
export interface Later<T> {
  (): T;
  readonly inSlices: () => Slices<T>;
}

/**
 * Puts long work off until somebody asks for its answer, which is then remembered.
 *
 * @example later(function* () { yield; return 42; })() // 42
 */
export function later<T>(begin: () => Slices<T>): Later<T> {
  let made: { readonly answer: T } | null = null;
  function* inSlices(): Slices<T> {
    made ??= { answer: yield* begin() };
    return made.answer;
  }
  return Object.assign(() => finish(inSlices()), { inSlices });
}
