import { turnedDark } from "../../../core/colours/turnedDark";

// What the grid's own invertColorByMatrix (@univerjs/core 0.25.1) makes of our fills.
test.each([
  ["#fbe6d6", [42, 21, 5]],
  ["#fdf4ec", [19, 10, 2]],
  ["#2f55a4", [105, 143, 222]],
  ["#8fafe6", [32, 64, 119]],
  ["#d3bfea", [42, 22, 65]],
  ["#c6e7ea", [11, 44, 47]],
  ["#dff2f4", [5, 24, 26]],
] as const)("%s is turned as the grid turns it", (fill, channels) => {
  const hex = channels.map((channel) => channel.toString(16).padStart(2, "0")).join("");
  expect(turnedDark(fill)).toBe(`#${hex}`);
});

test("black and white change places", () => {
  expect(turnedDark("#ffffff")).toBe("#000000");
  expect(turnedDark("#000000")).toBe("#ffffff");
});
