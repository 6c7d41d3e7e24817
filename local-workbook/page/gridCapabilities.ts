import { type Capabilities, plainCapabilities } from "../../core/port/port";

/** The grid of the page draws no charts, so that a report's are left out, and is dark itself where the page is. */
export const gridCapabilities: Capabilities = {
  ...plainCapabilities,
  drawsCharts: false,
  turnsFillsDark: true,
};
