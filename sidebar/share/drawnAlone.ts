import { svgNames } from "../../core/report/svgNames";

/** What a drawing looks by; all of it is written into the copy, which knows none of our styles. */
const looks = [
  ..."display position top right bottom left width height min-width min-height max-width margin padding box-sizing overflow".split(
    " ",
  ),
  ..."grid-template-columns grid-column column-gap row-gap gap flex flex-wrap align-items align-self justify-content place-items".split(
    " ",
  ),
  ..."border-top border-right border-bottom border-left border-radius border-collapse border-spacing table-layout outline outline-offset background box-shadow opacity".split(
    " ",
  ),
  ..."color font-family font-size font-weight font-variant-numeric line-height letter-spacing text-align text-overflow vertical-align white-space overflow-wrap transform transform-origin clip-path".split(
    " ",
  ),
  ..."fill fill-opacity stroke stroke-width stroke-dasharray stroke-linejoin paint-order text-anchor".split(
    " ",
  ),
];
const [edge, titleHeight] = [14, 26];

/** What is on the screen, under a title, as a drawing (SVG) that needs nothing from elsewhere. */
export function drawnAlone(drawn: Element, title: string): string {
  const { width, height } = drawn.getBoundingClientRect();
  const pane = getComputedStyle(drawn.closest(".fb") ?? drawn);
  const sheet = document.createElement("div");
  sheet.style.cssText = `padding:${edge}px;background:${pane.backgroundColor};color:${pane.color};font:${pane.fontSize} ${pane.fontFamily}`;
  const head = document.createElement("div");
  head.style.cssText = `height:${titleHeight}px;font-weight:600`;
  head.textContent = title;
  sheet.append(head, dressed(drawn));
  const [wide, high] = [Math.ceil(width) + 2 * edge, Math.ceil(height) + 2 * edge + titleHeight];
  const room = sized(document.createElementNS(svgNames, "foreignObject"), "100%", "100%");
  room.append(sheet);
  const drawing = sized(document.createElementNS(svgNames, "svg"), String(wide), String(high));
  drawing.append(room);
  return new XMLSerializer().serializeToString(drawing);
}

function sized(element: Element, width: string, height: string): Element {
  element.setAttribute("width", width);
  element.setAttribute("height", height);
  return element;
}

/** A copy of an element that carries its look within itself. */
function dressed(element: Element): Element {
  const copy = element.cloneNode(false) as Element;
  const style = getComputedStyle(element);
  wear(copy, style);
  for (const name of ["class", "title"]) copy.removeAttribute(name);
  for (const child of element.childNodes)
    copy.append(child instanceof Element ? dressed(child) : child.cloneNode());
  const after = getComputedStyle(element, "::after");
  if (after.content !== "none" && after.content !== "normal") {
    const mark = document.createElement("span");
    wear(mark, after);
    copy.append(mark);
  }
  return copy;
}

function wear(copy: Element, style: CSSStyleDeclaration): void {
  copy.setAttribute("style", looks.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
}
