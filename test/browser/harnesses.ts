import { join } from "node:path";

/** Where `buildHarnesses` puts the pane and the grid, each with the control of a test. */
export const harnesses = join(__dirname, "../../dist/harnesses");
