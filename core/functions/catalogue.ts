import type { FunctionSpec } from "./FunctionSpec";
import { funnelConcentration } from "./mix/funnelConcentration";

/** Every custom function, in the order of the documentation. */
export const catalogue: readonly FunctionSpec[] = [funnelConcentration];
