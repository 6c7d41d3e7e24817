import { appendToList } from "./appendToList";
import { escapeText } from "./escapeText";
import { prefixOf, xmlElements } from "./xmlElements";

/** A cell's style with another number format, and bold letters. */
export interface StyleWish {
  /** The style that the cell has. */
  readonly base: number;
  /** "" leaves the number format as it is. */
  readonly format: string;
  readonly bold: boolean;
}

/** The first number that is free for a workbook's own formats. */
const firstFormat = 164;
const plainXf = 'xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs"];

/** The styles part with a style for each wish, in their order, at the end of its list. Numbers that are there never move. */
export function patchCellStyles(xml: string, wishes: readonly StyleWish[]): string {
  const root = xmlElements(xml).at(-1);
  if (!root) throw new Error("a styles part has a root element");
  const prefix = prefixOf(xml.slice(root.start));
  const list = (name: string) => {
    const found = xmlElements(xml, root).find((part) => part.name === name);
    return found ? xmlElements(xml, found).map(({ start, end }) => xml.slice(start, end)) : [];
  };
  const [formats, fonts, styles] = [list("numFmts"), list("fonts"), list("cellXfs")];
  const [newFormats, newFonts, newStyles]: [string[], string[], string[]] = [[], [], []];
  let nextFormat = formats.reduce(
    (most, each) => Math.max(most, Number(attribute(each, "numFmtId")) + 1),
    firstFormat,
  );
  const formatIds = new Map<string, number>();

  const formatId = (code: string) => {
    const known = formatIds.get(code);
    if (known !== undefined) return known;
    const id = nextFormat++;
    newFormats.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeText(code)}"/>`);
    formatIds.set(code, id);
    return id;
  };
  const boldFont = (font: number) => {
    const plain = fonts[font] ?? `<${prefix}font/>`;
    if (/<(?:[^\s/<>:]+:)?b[\s/>]/.test(plain)) return font;
    const open = /^<[^<>]*?(\/?)>/.exec(plain);
    const start = open?.[0].replace(/\/?>$/, ">") ?? `<${prefix}font>`;
    const rest = open?.[1] ? `</${prefix}font>` : plain.slice(open?.[0].length ?? 0);
    const bold = `${start}<${prefix}b/>${rest}`;
    const at = newFonts.indexOf(bold);
    return fonts.length + (at < 0 ? newFonts.push(bold) - 1 : at);
  };
  if (styles.length === 0) newStyles.push(`<${prefix}${plainXf}/>`);
  for (const { base, format, bold } of wishes) {
    let style = styles[base] ?? `<${prefix}${plainXf}/>`;
    if (format !== "") style = withAttributes(style, { numFmtId: formatId(format), applyNumberFormat: 1 });
    if (bold)
      style = withAttributes(style, { fontId: boldFont(Number(attribute(style, "fontId"))), applyFont: 1 });
    newStyles.push(style);
  }
  let made = appendToList(xml, "numFmts", newFormats, []);
  made = appendToList(made, "fonts", newFonts, order.slice(0, 1));
  return appendToList(made, "cellXfs", newStyles, order);
}

function attribute(element: string, name: string): string {
  const tag = /^<[^<>]*>/.exec(element)?.[0] ?? "";
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1] ?? "0";
}

function withAttributes(element: string, values: Readonly<Record<string, number>>): string {
  return element.replace(/^<([^\s/<>]+)(?=[\s/>])([^<>]*)>/, (_, name: string, rest: string) => {
    const empty = rest.endsWith("/") ? "/" : "";
    const others = rest.slice(0, rest.length - empty.length);
    const kept = Object.keys(values).reduce(
      (text, key) => text.replace(new RegExp(`\\s${key}=(?:"[^"]*"|'[^']*')`), ""),
      others,
    );
    const given = Object.entries(values).map(([key, value]) => ` ${key}="${value}"`);
    return `<${name}${kept.trimEnd()}${given.join("")}${empty}>`;
  });
}
