import { prefixOf, xmlElements } from "./xmlElements";

/**
 * A part's XML with more elements at the end of one of its lists, which is made where it is not there: behind the last of those that
 * have to stand before it.
 */
export function appendToList(
  xml: string,
  name: string,
  added: readonly string[],
  before: readonly string[],
  counted = true,
): string {
  const root = xmlElements(xml).at(-1);
  if (!root) throw new Error("a part has a root element");
  if (added.length === 0) return xml;
  const prefix = prefixOf(xml.slice(root.start));
  const parts = xmlElements(xml, root);
  const list = parts.find((part) => part.name === name);
  const place = parts.filter((part) => before.includes(part.name)).at(-1)?.end ?? root.contentStart;
  const [start, end] = list ? [list.start, list.end] : [place, place];
  const isFilled = list !== undefined && list.contentEnd < list.end;
  const own = isFilled ? xml.slice(list.contentStart, list.contentEnd) : "";
  const count = counted ? ` count="${(list ? xmlElements(xml, list).length : 0) + added.length}"` : "";
  const others = list ? attributesOf(xml.slice(list.start, list.contentStart)) : "";
  const tag = `${prefix}${name}`;
  return `${xml.slice(0, start)}<${tag}${others}${count}>${own}${added.join("")}</${tag}>${xml.slice(end)}`;
}

/** The attributes of a tag as they are written, without its count. */
function attributesOf(tag: string): string {
  const written = /^<[^\s/>]+((?:\s[^<>]*?)?)\/?>$/.exec(tag)?.[1] ?? "";
  return written.replace(/\scount=(?:"[^"]*"|'[^']*')/, "").trimEnd();
}
