import { wilson, z95 } from "./wilson";

/**
 * The 95 % interval of a Kaplan-Meier share from Greenwood's error, on the log(-log) scale, which stays inside 0..1.
 * Where nobody or everybody had the event Greenwood's error is 0 and says nothing: then it is Wilson's.
 *
 * @param n how many were watched
 * @see Borgan and Liestøl 1990; R's survfit, conf.type = "log-log"
 * @example greenwoodInterval(0.5, 0.1, 25) // [0.3254773618177077, 0.7048282839150903]
 */
export function greenwoodInterval(
  share: number,
  standardError: number,
  n: number,
): readonly [low: number, high: number] {
  const surviving = 1 - share;
  if (!(surviving > 0 && surviving < 1 && standardError > 0)) return wilson(share, n);
  const spread = (z95 * standardError) / (surviving * Math.log(surviving));
  return [1 - surviving ** Math.exp(spread), 1 - surviving ** Math.exp(-spread)];
}
