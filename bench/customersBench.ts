import gammaln from "@stdlib/math-base-special-gammaln";
import { finish } from "../core/cells/slices";
import { groupPatterns } from "../core/customers/history/repeatPatterns";
import { fitDropoutInSlices } from "../core/customers/value/fitDropout";
import { customersOfBenchmark } from "./customersOfBenchmark";
import { mulberry32 } from "./makeDeals";
import { measureInTurns, mustAgree } from "./measure";
import { nelderMead } from "./nelderMead";
import type { Row } from "./Row";

interface Customers {
  readonly x: Float64Array;
  readonly last: Float64Array;
  readonly age: Float64Array;
}

/** BG/NBD by maximum likelihood, against Nelder-Mead over the same likelihood with @stdlib's gammaln. */
export async function customersBench(): Promise<Row[]> {
  const { customers, source } = customersOfBenchmark();
  const rows: Row[] = [];
  for (const [name, sample] of [
    [source, customers],
    [`${source}, a bootstrap of ten times as many`, bootstrap(customers, 10)],
  ] as const) {
    const group = `BG/NBD fit, ${sample.x.length.toLocaleString("en")} customers (${name})`;
    const fit = () => {
      const result = finish(fitDropoutInSlices(groupPatterns(sample.x, sample.last, sample.age), "bgnbd"));
      if (!result.ok) throw new Error(`no model: ${result.reason}`);
      return result.model.logLikelihood;
    };
    const peer = () => -nelderMead((point) => minusLogLikelihood(sample, point), [0, 1, 0, 0], 1e-8).value;
    const [reached, best] = [peer(), fit()];
    const converged = Math.abs(reached - best) <= 1e-6 * Math.abs(best);
    // A simplex that stops short is slow for nothing, and the row says so; one that gets further has found our fit wanting.
    if (!converged) mustAgree("the better of both fits", Math.max(reached, best), best, 1e-6);
    const told = converged
      ? ""
      : `, did not converge (log-likelihood ${reached.toFixed(1)}, not ${best.toFixed(1)})`;
    const { slow, ours } = await measureInTurns({ slow: peer, ours: fit }, 3, 1);
    const ratio = slow.median / ours.median;
    rows.push(
      { group, name: `Nelder-Mead, @stdlib gammaln${told}`, value: slow.median, unit: "ms" },
      {
        group,
        name: "fitDropout",
        value: ours.median,
        unit: "ms",
        against: { name: "Nelder-Mead / this", ratio },
        budget: {
          text: "at least 20x faster, log-likelihood equal to 1e-6",
          isKept: converged && ratio >= 20,
        },
      },
    );
  }
  return rows;
}

function bootstrap({ x, last, age }: Customers, times: number): Customers {
  const random = mulberry32(7);
  const picks = Int32Array.from({ length: x.length * times }, () => Math.floor(random() * x.length));
  const draw = (column: Float64Array) => Float64Array.from(picks, (i) => column[i] ?? 0);
  return { x: draw(x), last: draw(last), age: draw(age) };
}

/**
 * At parameters beyond these bounds the differences of gammaln are rounding noise, larger than the likelihood itself, and a simplex
 * without bounds walks off into it: users of this recipe bound it, or penalise it, too.
 */
const bound = Math.log(1e5);

const minusLogLikelihood = (sample: Customers, logs: readonly number[]): number =>
  logs.some((log) => Math.abs(log) > bound) ? Infinity : -logLikelihood(sample, logs.map(Math.exp));

/** Fader, Hardie and Lee 2005, equation 6 (http://brucehardie.com/papers/018/), a customer at a time as the textbook has it. */
function logLikelihood(
  { x, last, age }: Customers,
  [r = 0, alpha = 0, a = 0, b = 0]: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    const n = x[i] ?? 0;
    const first = gammaln(r + n) - gammaln(r) + r * Math.log(alpha);
    const second = gammaln(a + b) + gammaln(b + n) - gammaln(b) - gammaln(a + b + n);
    const alive = -(r + n) * Math.log(alpha + (age[i] ?? 0));
    const gone =
      n > 0 ? Math.log(a) - Math.log(b + n - 1) - (r + n) * Math.log(alpha + (last[i] ?? 0)) : -Infinity;
    const most = Math.max(alive, gone);
    sum += first + second + most + Math.log(Math.exp(alive - most) + Math.exp(gone - most));
  }
  return sum;
}
