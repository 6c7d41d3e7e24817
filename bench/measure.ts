/** Milliseconds: the median of the counted runs, with the fastest and the slowest. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** Runs a task `warmUp` times for the compiler and then `runs` times for the clock. */
export async function measure(task: () => unknown, runs = 7, warmUp = 3): Promise<Timing> {
  for (let run = 0; run < warmUp; run++) await task();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (index: number) => times[index] ?? Number.NaN;
  return { median: at(Math.floor(times.length / 2)), fastest: at(0), slowest: at(times.length - 1) };
}

/** Stops the benchmark where a contestant's answer differs: a fast wrong answer is worth nothing. */
export function mustAgree(name: string, actual: number, expected: number, tolerance = 1e-12): void {
  if (Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))) return;
  throw new Error(`${name} answers ${actual}, but it should be ${expected}`);
}
