import { seededRandom } from "../../../core/statistics/seededRandom";

/** A gamma deviate of the given shape, rate 1: Marsaglia and Tsang 2000, raised for shapes under 1. */
function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Accounts that buy and stop exactly as the model says: x, last and age in weeks. */
export function simulateAccounts(
  kind: "bgnbd" | "mbgnbd",
  { r, alpha, a, b }: { readonly r: number; readonly alpha: number; readonly a: number; readonly b: number },
  accounts: number,
  seed: number,
) {
  const random = seededRandom(seed);
  const x = new Float64Array(accounts);
  const last = new Float64Array(accounts);
  const age = new Float64Array(accounts);
  for (let i = 0; i < accounts; i++) {
    const rate = gammaDraw(r, random) / alpha;
    const [stop, go] = [gammaDraw(a, random), gammaDraw(b, random)];
    const stops = stop / (stop + go);
    age[i] = 40 + 40 * random();
    let alive = kind === "bgnbd" || random() >= stops;
    let time = 0;
    while (alive) {
      time -= Math.log(1 - random()) / rate;
      if (time > (age[i] ?? 0)) break;
      x[i] = (x[i] ?? 0) + 1;
      last[i] = time;
      alive = random() >= stops;
    }
  }
  return { x, last, age };
}

/** Repeat spend of accounts as Gamma-Gamma has it. */
export function simulateSpend(
  { p, q, v }: { readonly p: number; readonly q: number; readonly v: number },
  accounts: number,
  seed: number,
) {
  const random = seededRandom(seed);
  const count = Float64Array.from({ length: accounts }, () => 1 + Math.floor(6 * random()));
  const mean = count.map((n) => {
    const rate = gammaDraw(q, random) / v;
    return gammaDraw(p * n, random) / (rate * n);
  });
  return { count, mean };
}
