import { sideOf } from "../paneParts";
import { type OpenPane, type PaneStage, stagePane } from "./harness/openPane";

jest.setTimeout(240_000);

let stage: PaneStage;
let pane: OpenPane;

beforeAll(async () => {
  stage = await stagePane();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

/** Every mark, tick, strip and outline of a picture with its contrast against what it lies on, as it is drawn. */
const measures = `
  const channels = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const isClear = (colour) => colour === "none" || colour === "transparent" || channels(colour)[3] === 0;
  const light = (colour) => {
    const [r, g, b] = channels(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const shadow = (style) => (style.boxShadow.match(/rgba?\\([^)]*\\)/) ?? ["transparent"])[0];
  const found = [];
  const hold = (element, colour, ground) => found.push({
    what: element.getAttribute("class") + " " + element.outerHTML.slice(0, 60),
    contrast: contrast(colour, ground),
  });
`;
const contrasts = `(() => {${measures}
  for (const part of document.querySelectorAll(".fb-part, .fb-bar-room > i, .fb-key i")) {
    const style = getComputedStyle(part);
    const edge = parseFloat(style.borderTopWidth) > 0 ? style.borderTopColor : shadow(style);
    hold(part, isClear(edge) ? style.backgroundColor : edge, groundOf(part));
  }
  for (const part of document.querySelectorAll(".fb-rail")) hold(part, getComputedStyle(part).backgroundColor, groundOf(part));
  for (const part of document.querySelectorAll(".fb-interval")) hold(part, getComputedStyle(part).borderTopColor, groundOf(part));
  // A tick lies on bars of every colour: its halo parts it from them.
  for (const part of document.querySelectorAll(".fb-tick")) {
    const style = getComputedStyle(part);
    hold(part, style.backgroundColor, shadow(style));
  }
  for (const mark of document.querySelectorAll(".fb-mark")) {
    const [shape, sign] = [".fb-shape", ".fb-sign"].map((name) => getComputedStyle(mark.querySelector(name)));
    const edge = isClear(shape.stroke) ? shape.fill : shape.stroke;
    hold(mark, edge, groundOf(mark));
    hold(mark, sign.stroke, isClear(shape.fill) ? groundOf(mark) : shape.fill);
  }
  for (const part of document.querySelectorAll(".fb-plot g > rect:not(.fb-over-ground, .fb-plot-button)")) {
    const { fill, stroke } = getComputedStyle(part);
    hold(part, fill.startsWith("url") ? stroke : fill, groundOf(part));
  }
  const [halo, limit] = [".fb-limit-halo", ".fb-limit"].map((name) => document.querySelector(name));
  hold(limit, getComputedStyle(limit).stroke, getComputedStyle(halo).stroke);
  for (const part of document.querySelectorAll(".fb-chevron path, .fb-swatch rect")) hold(part, getComputedStyle(part).stroke, groundOf(part));
  for (const part of document.querySelectorAll(".fb-knob, .fb-stepper, .fb-button")) hold(part, getComputedStyle(part).borderTopColor, groundOf(part));
  return found;
})()`;

/** The marks of the other tabs: what draws each, and what it may lie on beside the pane's own ground. */
const marks: Readonly<Record<string, readonly (readonly [of: string, by: string, on?: string])[]>> = {
  Customers: [
    [".fb-place.fb-open, .fb-place.fb-room, .fb-room-dominant, .fb-unknown", "borderTopColor"],
    [".fb-room-large", "backgroundColor"],
    [".fb-bought-on, .fb-today, .fb-due, .fb-late", "stroke"],
    [".fb-key-tick, .fb-key-late", "backgroundColor"],
    [".fb-key-ring", "borderTopColor"],
    ["line.fb-tick, rect.fb-interval", "stroke"],
    [".fb-dot", "fill", "rect.fb-interval"],
    [".fb-copy path", "stroke"],
  ],
  Time: [
    [".fb-curve, .fb-planned, .fb-free", "stroke", ".fb-budget"],
    [".fb-plot .fb-dot", "fill", ".fb-budget"],
    [".fb-hours-parts, .fb-week-bar i", "backgroundColor"],
  ],
  Team: [
    [".fb-scatter-out, .fb-scatter-ok", "fill", ".fb-corner"],
    [".fb-divider", "stroke", ".fb-corner"],
    [".fb-reps .fb-mark .fb-shape", "stroke"],
  ],
  Settings: [
    [".fb-held-all, .fb-held-allowed, .fb-held-now", "backgroundColor"],
    [".fb-held-limit", "borderTopColor"],
    [".fb-field input, .fb-field select, .fb-step", "borderTopColor"],
  ],
};
const contrastsOf = (wanted: (typeof marks)[string]) => `(() => {${measures}
  for (const [of, by, on] of ${JSON.stringify(wanted)})
    for (const part of document.querySelectorAll(of)) {
      const colour = getComputedStyle(part)[by];
      if (isClear(colour)) continue;
      hold(part, colour, groundOf(part));
      const below = on && document.querySelector(on);
      if (below) hold(part, colour, getComputedStyle(below).fill);
    }
  return found;
})()`;

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  test("every mark, tick and strip stands out from its ground by 3 to 1", async () => {
    pane = await stage.open("sample", { theme });
    await pane.page.getByRole("switch", { name: "Colours" }).click();
    for (const side of ["Hygiene", "Lines"] as const) await sideOf(pane.page, side).click();
    await pane.page.mouse.move(0, 0);
    const found = (await pane.page.evaluate(contrasts)) as readonly { what: string; contrast: number }[];
    // Four bars with their rails, four cells, a stacked column a quarter, the opened bars, the footer.
    expect(found.length).toBeGreaterThan(60);
    expect(found.filter(({ contrast }) => !(contrast >= 2.995))).toEqual([]);
    for (const [tab, wanted] of Object.entries(marks)) {
      await pane.tab(tab);
      await pane.page.locator("h1, h2").first().waitFor();
      const there = (await pane.page.evaluate(contrastsOf(wanted))) as typeof found;
      expect(there.length).toBeGreaterThan(4);
      expect(there.filter(({ contrast }) => !(contrast >= 2.995))).toEqual([]);
    }
  });
});

test("nothing overflows at any width nor at 200 %, and axe finds nothing in light or dark, with every row opened once", async () => {
  for (const scene of ["sample", "long-names", "many-lines"]) {
    pane = await stage.open(scene);
    for (const side of ["Customers", "Accounts", "Hygiene", "Lines"] as const) {
      await sideOf(pane.page, side).click();
      await expect(pane.violations()).resolves.toEqual([]);
      await expect(pane.tooWide()).resolves.toEqual([]);
    }
  }
});

test("in forced colours the chosen tab, the states, the pills and the bars keep an outline", async () => {
  pane = await stage.open("sample");
  await pane.page.emulateMedia({ forcedColors: "active" });
  const outlines = await pane.page.evaluate(() =>
    [".fb-tabs [aria-selected=true]", ".fb-state", ".fb-pill", ".fb-fill-of-pale", ".fb-heat button"].map(
      (name) => {
        const part = document.querySelector(name);
        const style = part && getComputedStyle(part);
        return style && Math.max(parseFloat(style.borderTopWidth), parseFloat(style.outlineWidth));
      },
    ),
  );
  await expect(pane.violations()).resolves.toEqual([]);
  await pane.tab("Customers");
  const places = await pane.page.evaluate(() =>
    [...document.querySelectorAll(".fb-map .fb-place, .fb-key .fb-place")].map((place) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(place);
      return parseFloat(borderTopWidth) >= 1 && borderTopColor !== "rgba(0, 0, 0, 0)";
    }),
  );
  await pane.page.emulateMedia({ forcedColors: "none" });
  expect(places.length).toBeGreaterThan(20);
  expect(places).not.toContain(false);
  expect(outlines.every((width) => width !== null && width >= 1)).toBe(true);
});
