import { type Context, constants, createContext } from "node:vm";

/**
 * A bare V8 with these globals and no sandbox object behind them, which is asked at every mention of `Math`, too, and makes what reckons
 * some forty times as slow. Node before 20.18 knows no other.
 */
export function plainContext(globals: object): Context {
  const plain: unknown = constants.DONT_CONTEXTIFY;
  return plain === undefined
    ? createContext({ ...globals })
    : Object.assign(createContext(constants.DONT_CONTEXTIFY), globals);
}
