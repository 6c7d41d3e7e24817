import type { FunctionSpec } from "../functions/FunctionSpec";

/**
 * Whether a function's formula shows one share, which people read as per cent: 0.684 is 68.4 %.
 *
 * @example givesShare({ result: { shape: "value", unit: "share" } }) // true
 */
export function givesShare({ result }: Pick<FunctionSpec, "result">): boolean {
  return result.shape === "value" && result.unit === "share";
}

/** How a share is shown in a cell, in the words of number formats everywhere. */
export const shareFormat = "0.0%";
