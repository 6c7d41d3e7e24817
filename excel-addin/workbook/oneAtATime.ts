let last: Promise<unknown> = Promise.resolve();

/**
 * Begins work once what was begun before is over, since Excel carries out two batches by turns: two rows that are added to the log at
 * once would be written into one place, and of two changes of the settings one would be lost. Of another machine it knows nothing: see `inTurn`.
 */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next;
  return next;
}
