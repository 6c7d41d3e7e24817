import type { ColourLook } from "../../../core/colours/ColourRule";
import { prefixOf, xmlElements } from "./xmlElements";

/** What the schema wants before the differential styles. */
const before = new Set(["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"]);

/**
 * The styles part with a differential style for each paint of the rules, and which of them each rule takes. Styles that
 * are there already are taken again; numbers of the user's own never move.
 */
export function patchStyles(
  xml: string,
  rules: readonly ColourLook[],
): { readonly xml: string; readonly ids: readonly number[] } {
  const root = xmlElements(xml).at(-1);
  if (!root) throw new Error("a styles part has a root element");
  const prefix = prefixOf(xml.slice(root.start));
  const parts = xmlElements(xml, root);
  const list = parts.find(({ name }) => name === "dxfs");
  const styles = list ? xmlElements(xml, list).map(({ start, end }) => xml.slice(start, end)) : [];
  const own = list && list.contentEnd < list.end ? xml.slice(list.contentStart, list.contentEnd) : "";
  const known = styles.length;
  const ids = rules.map((rule) => {
    const style = differentialStyle(rule, prefix);
    const at = styles.indexOf(style);
    return at < 0 ? styles.push(style) - 1 : at;
  });
  const added = styles.slice(known);
  if (added.length === 0) return { xml, ids };
  const written = `<${prefix}dxfs count="${styles.length}">${own}${added.join("")}</${prefix}dxfs>`;
  const place = parts.filter(({ name }) => before.has(name)).at(-1)?.end ?? root.contentStart;
  const [start, end] = list ? [list.start, list.end] : [place, place];
  return { xml: xml.slice(0, start) + written + xml.slice(end), ids };
}

/**
 * In a differential style the fill's colour is its *background* colour, other than in a cell's style. Borders of a conditional format
 * can only be thin.
 */
function differentialStyle({ fill, text, bold, bar }: ColourLook, p: string): string {
  const font = `<${p}font>${bold ? `<${p}b/>` : ""}<${p}color rgb="${argb(text)}"/></${p}font>`;
  const pattern = `<${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill>`;
  const border =
    bar === undefined
      ? ""
      : `<${p}border><${p}left style="thin"><${p}color rgb="${argb(bar)}"/></${p}left></${p}border>`;
  return `<${p}dxf>${font}<${p}fill>${pattern}</${p}fill>${border}</${p}dxf>`;
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}
