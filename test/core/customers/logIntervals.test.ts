import { strayDays } from "../../../core/customers/history/buildHistory";
import { logUnit } from "../../../core/customers/tally/CustomersTally";

test("no gap's logarithm is so near to half a piece that another engine's last digit could turn it", () => {
  let nearest = 0.5;
  for (let gap = 1; gap <= 2 * strayDays; gap++) {
    const pieces = Math.log(gap) * logUnit;
    nearest = Math.min(nearest, Math.abs(pieces - Math.floor(pieces) - 0.5));
  }
  // Of the largest of them an engine's last digit is 2e-6 of a piece.
  expect(nearest).toBeGreaterThan(20 * Math.log(2 * strayDays) * logUnit * Number.EPSILON);
});
