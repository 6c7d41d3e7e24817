import { callsSheet } from "./sheetsInUse";
import type { SheetPart } from "./workbookParts";
import { type XmlElement, xmlElements } from "./xmlElements";

/**
 * The workbook part without some of its sheets: the names that belong to them go with them, and the places of those behind them move up.
 *
 * @param gone some of its sheets, and not all
 */
export function withoutSheets(xml: string, gone: readonly Pick<SheetPart, "name" | "relation">[]): string {
  const root = xmlElements(xml).at(-1);
  const parts = root === undefined ? [] : xmlElements(xml, root);
  const inside = (name: string) => {
    const list = parts.find((part) => part.name === name);
    return list === undefined ? [] : xmlElements(xml, list);
  };
  const tagOf = ({ start, contentStart }: XmlElement) => xml.slice(start, contentStart);
  const isGone = inside("sheets").map((sheet) =>
    gone.some(({ relation }) => relation !== "" && idOf(tagOf(sheet)) === relation),
  );
  const placeOf = (place: number) => isGone.slice(0, place).filter((one) => !one).length;
  const last = Math.max(0, placeOf(isGone.length) - 1);

  const edits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  const drop = ({ start, end }: XmlElement) => edits.push({ from: start, to: end, text: "" });
  const retag = ({ start, contentStart }: XmlElement, text: string) =>
    edits.push({ from: start, to: contentStart, text });
  inside("sheets").forEach((sheet, place) => {
    if (isGone[place]) drop(sheet);
  });
  for (const view of inside("bookViews")) {
    const move = (place: number) => Math.min(last, placeOf(place));
    retag(view, withPlace(withPlace(tagOf(view), "activeTab", move), "firstSheet", move));
  }
  const names = inside("definedNames");
  const staying = names.filter((name) => {
    const [, place] = /\slocalSheetId=["'](\d+)["']/.exec(tagOf(name)) ?? [];
    const text = xml.slice(name.contentStart, name.contentEnd);
    const isOfGone = place !== undefined && isGone[Number(place)] === true;
    return !isOfGone && !gone.some((sheet) => callsSheet(text, sheet.name));
  });
  for (const name of names) {
    if (staying.length === 0) break;
    if (staying.includes(name)) retag(name, withPlace(tagOf(name), "localSheetId", placeOf));
    else drop(name);
  }
  // No program writes an empty list.
  if (staying.length === 0)
    for (const list of parts.filter(({ name }) => name === "definedNames")) drop(list);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), xml);
}

/** The relation of a sheet's tag, whose prefix is the writer's choice. */
function idOf(tag: string): string {
  return /\s[^\s/<>=:]+:id=["']([^"']*)["']/.exec(tag)?.[1] ?? "";
}

function withPlace(tag: string, attribute: string, move: (place: number) => number): string {
  const [whole, before, place] = new RegExp(`(\\s${attribute}=["'])(\\d+)`).exec(tag) ?? [];
  return whole === undefined ? tag : tag.replace(whole, `${before}${move(Number(place))}`);
}
