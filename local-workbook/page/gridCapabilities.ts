import { type Capabilities, plainCapabilities } from "../../core/port/port";

/** The grid of the page draws no charts: a report's charts are left out. */
export const gridCapabilities: Capabilities = { ...plainCapabilities, drawsCharts: false };
