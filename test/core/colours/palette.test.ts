import { palette } from "../../../core/colours/palette";

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};
/** WCAG 2 relative luminance and contrast. */
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const mul = (m: readonly Rgb[], v: Rgb): Rgb => {
  const [x = 0, y = 0, z = 0] = m.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]);
  return [x, y, z];
};
/** Machado, Oliveira and Fernandes 2009, severity 1.0, for linear RGB. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** CIE L*a*b*, D65. */
const lab = (rgb: Rgb): Rgb => {
  const [x, y, z] = mul(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    rgb,
  );
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.95047), f(y), f(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
};
const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const paints = Object.entries(palette);
const pairs = paints.flatMap(([one, a], i) =>
  paints.slice(i + 1).map(([other, b]) => ({ one, other, a, b })),
);

test.each(paints)("the letters of %s have a contrast of 7 to 1 in every tone", (_, paint) => {
  expect(contrast(paint.fill, paint.text)).toBeGreaterThanOrEqual(7);
  expect(contrast(paint.light, paint.lightText)).toBeGreaterThanOrEqual(7);
  expect(contrast(paint.tint, paint.lightText)).toBeGreaterThanOrEqual(7);
});

test.each(["fill", "light"] as const)(
  "lines of many deals and lines of few stay apart in grey print: %s",
  (tone) => {
    const [many, few] = [palette["dominant-line"], palette["languishing-line"]];
    expect(lab(linear(many[tone]))[0] - lab(linear(few[tone]))[0]).toBeGreaterThanOrEqual(20);
  },
);

test.each(paints)(
  "the rest of a row in the colour of %s is paler than its cell",
  (_, { fill, light, tint }) => {
    const lightness = (hex: string) => lab(linear(hex))[0];
    expect(lightness(tint)).toBeGreaterThan(Math.max(lightness(fill), lightness(light)));
  },
);

test("the bar of the largest line is seen on its cell and on white", () => {
  const { bar, fill } = palette["dominant-line"];
  expect(contrast(bar ?? "", fill)).toBeGreaterThanOrEqual(3);
  expect(contrast(bar ?? "", "#ffffff")).toBeGreaterThanOrEqual(3);
});

test.each(pairs.flatMap((pair) => Object.keys(eyes).map((eye) => ({ ...pair, eye }))))(
  "$one and $other are apart for $eye eyes",
  ({ a, b, eye }) => {
    const seen = (hex: string) => lab(mul(eyes[eye] ?? [], linear(hex)));
    expect(distance(seen(a.fill), seen(b.fill))).toBeGreaterThanOrEqual(8);
    expect(distance(seen(a.light), seen(b.light))).toBeGreaterThanOrEqual(5);
  },
);
