/** Colours by meaning; every pair of text and ground below reaches a contrast of 4.5. */
const light = {
  ink: "#1b1f24",
  soft: "#566070",
  line: "#e1e5ea",
  edge: "#7f8a97",
  ground: "#fff",
  raised: "#f6f7f9",
  accent: "#0b6a75",
  "on-accent": "#fff",
  out: "#a8400a",
  "out-tint": "#fbe3d3",
  watch: "#7a5500",
  "watch-tint": "#fbeec2",
  ok: "#0b626c",
  "ok-tint": "#d5edef",
  low: "#3455a4",
  "low-tint": "#dde6f8",
  bar: "#c3cbd5",
};

const dark: typeof light = {
  ink: "#eef1f4",
  soft: "#a8b2bf",
  line: "#39414c",
  edge: "#7d8794",
  ground: "#1f2329",
  raised: "#282d35",
  accent: "#55c1cc",
  "on-accent": "#08262a",
  out: "#ff9a5c",
  "out-tint": "#4a2a17",
  watch: "#f0c34a",
  "watch-tint": "#43360f",
  ok: "#55c1cc",
  "ok-tint": "#123b40",
  low: "#9db7f5",
  "low-tint": "#24345c",
  bar: "#515b68",
};

const rule = (selector: string, scheme: "light" | "dark", palette: typeof light) =>
  `${selector}{color-scheme:${scheme};${Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";")}}`;

/** The tokens as CSS: dark follows the system; `data-theme` on any ancestor overrides it. */
export const tokens = [
  rule(".fb", "light", light),
  `@media (prefers-color-scheme:dark){${rule(".fb", "dark", dark)}}`,
  rule("[data-theme=light] .fb", "light", light),
  rule("[data-theme=dark] .fb", "dark", dark),
].join("\n");
