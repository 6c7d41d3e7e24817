/** Colours by meaning. A test in the browser holds every pair of text and ground to 4.5, every mark to 3. */
const light = {
  ground: "#ffffff",
  raised: "#f4f6f8",
  ink: "#1a2027",
  soft: "#545f6c",
  hair: "#dde2e8",
  edge: "#76818f",
  accent: "#0b6470",
  "on-accent": "#ffffff",
  "accent-tint": "#e1f0f2",
  out: "#a61c15",
  "on-out": "#ffffff",
  "out-tint": "#fbe3e0",
  lean: "#b4561b",
  "lean-tint": "#fdeadb",
  watch: "#866400",
  "watch-tint": "#faf0cc",
  ok: "#188391",
  "ok-tint": "#dbeef0",
  low: "#2f55a4",
  "on-low": "#ffffff",
  "low-tint": "#e2eaf8",
  bar: "#8a95a3",
  bar2: "#66717f",
  "on-bar2": "#ffffff",
  mark: "#1a2027",
  halo: "#ffffff",
  h0: "#f0f2f5",
  h1: "#dbe1e8",
  h2: "#b7c1cc",
  h3: "#66717f",
  "on-h3": "#ffffff",
  h4: "#3f4956",
  shade: "0 1px 2px rgb(20 30 40/.1),0 6px 20px rgb(20 30 40/.14)",
};

type Palette = Readonly<Record<keyof typeof light, string>>;

const dark: Palette = {
  ground: "#1d2126",
  raised: "#272c33",
  ink: "#eef1f4",
  soft: "#aeb8c4",
  hair: "#3a424c",
  edge: "#84909e",
  accent: "#5cc4cf",
  "on-accent": "#06262b",
  "accent-tint": "#17383d",
  out: "#ff9b92",
  "on-out": "#2b0a07",
  "out-tint": "#4d2521",
  lean: "#ee9c5e",
  "lean-tint": "#453021",
  watch: "#ecc94b",
  "watch-tint": "#3c3414",
  ok: "#47a9b5",
  "ok-tint": "#173a3f",
  low: "#9db8f6",
  "on-low": "#0d1a38",
  "low-tint": "#26365c",
  bar: "#7b8794",
  bar2: "#9aa5b1",
  "on-bar2": "#15191d",
  mark: "#ffffff",
  halo: "#1d2126",
  h0: "#262b32",
  h1: "#343b45",
  h2: "#4c5663",
  h3: "#9aa5b1",
  "on-h3": "#15191d",
  h4: "#c6cfd9",
  shade: "0 0 0 1px #3a424c,0 8px 24px rgb(0 0 0/.5)",
};

const [page, text] = ["Canvas", "CanvasText"];

/** High contrast has four colours: what differed by its colour alone differs by hatch, outline and shape. */
const forced: Palette = {
  ground: page,
  raised: page,
  ink: text,
  soft: text,
  hair: text,
  edge: "ButtonBorder",
  accent: "Highlight",
  "on-accent": "HighlightText",
  "accent-tint": page,
  out: text,
  "on-out": page,
  "out-tint": page,
  lean: text,
  "lean-tint": page,
  watch: text,
  "watch-tint": page,
  ok: text,
  "ok-tint": page,
  low: text,
  "on-low": page,
  "low-tint": page,
  bar: page,
  bar2: text,
  "on-bar2": page,
  mark: text,
  halo: page,
  h0: page,
  h1: page,
  h2: page,
  h3: text,
  "on-h3": page,
  h4: text,
  shade: `0 0 0 1px ${text}`,
};

const rule = (selector: string, palette: Palette, scheme = "") =>
  `${selector}{${scheme}${Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(";")}}`;

const [lightly, darkly] = ["color-scheme:light;", "color-scheme:dark;"];

/** The tokens as CSS: dark follows the system, `data-theme` on any ancestor overrides it, forced colours override both. */
export const tokens = [
  rule(".fb", light, lightly),
  `@media (prefers-color-scheme:dark){${rule(".fb", dark, darkly)}}`,
  rule("[data-theme=light] .fb", light, lightly),
  rule("[data-theme=dark] .fb", dark, darkly),
  `@media (forced-colors:active){${rule(".fb,[data-theme] .fb", forced)}}`,
].join("\n");
