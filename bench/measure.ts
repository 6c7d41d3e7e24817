/** Milliseconds: the median of the counted runs, with the fastest and the slowest. */
export interface Timing {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

type Task = () => unknown;

/** Runs a task `warmUp` times for the compiler and then `runs` times for the clock. */
export async function measure(task: Task, runs = 7, warmUp = 3): Promise<Timing> {
  return (await measureInTurns({ task }, runs, warmUp)).task;
}

/**
 * Times several tasks that are compared with one another, each once a round, so that whatever else the machine is busy with
 * falls on all of them alike.
 */
export async function measureInTurns<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  runs = 7,
  warmUp = 3,
): Promise<Record<Name, Timing>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < warmUp + runs; round++) {
    for (const name of names) {
      // A task does not pay for the young garbage of the one before. A full collection would also throw away what the compiler has
      // learnt of short-lived shapes, and every task would be timed half compiled.
      globalThis.gc?.({ type: "minor" });
      const start = performance.now();
      await tasks[name]();
      if (round >= warmUp) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timing(times[name])])) as Record<Name, Timing>;
}

function timing(times: number[]): Timing {
  times.sort((a, b) => a - b);
  const at = (index: number) => times[index] ?? Number.NaN;
  return { median: at(Math.floor(times.length / 2)), fastest: at(0), slowest: at(times.length - 1) };
}

/** Stops the benchmark where a contestant's answer differs: a fast wrong answer is worth nothing. */
export function mustAgree(name: string, actual: number, expected: number, tolerance = 1e-12): void {
  if (Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected))) return;
  throw new Error(`${name} answers ${actual}, but it should be ${expected}`);
}
