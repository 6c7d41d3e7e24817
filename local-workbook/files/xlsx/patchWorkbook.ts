import { parseRange, quotedSheet, rangeAddress } from "../../../core/cells/a1";
import { appendToList } from "./appendToList";
import type { OwnMark } from "./CellEdit";
import { escapeText } from "./escapeText";
import { ownName } from "./OwnMarks";
import { openTag } from "./openTag";
import { type XmlElement, xmlElements } from "./xmlElements";

const beforeNames = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
];
const beforeCalculation = [...beforeNames, "definedNames"];

/**
 * The workbook part with further sheets at its end, the names of those that are ours, and the wish that formulas are calculated when it
 * is opened: what they show was worked out before the edits.
 */
export function patchWorkbook(
  xml: string,
  added: readonly { readonly name: string; readonly relation: string }[],
  marks: readonly (OwnMark & { readonly sheet: string })[],
  recalculates: boolean,
): string {
  const list = child(xml, "sheets");
  const sheets = list
    ? xmlElements(xml, list).map(({ start, contentStart }) => xml.slice(start, contentStart))
    : [];
  const [like = "<sheet r:id=''/>"] = sheets;
  const prefix = /^<([^\s/>:]+:)?/.exec(like)?.[1] ?? "";
  const idName = /\s([^\s/<>=]+:id)=/.exec(like)?.[1] ?? "r:id";
  const first =
    sheets.reduce((most, tag) => Math.max(most, Number(/\ssheetId=["'](\d+)/.exec(tag)?.[1] ?? 0)), 0) + 1;
  const written = added.map(
    ({ name, relation }, at) =>
      `<${prefix}sheet name="${escapeText(name)}" sheetId="${first + at}" ${idName}="${relation}"/>`,
  );
  let made = appendToList(xml, "sheets", written, [], false);
  made = withMarks(made, marks, prefix);
  return recalculates ? recalculated(made, prefix) : made;
}

function withMarks(
  xml: string,
  marks: readonly (OwnMark & { readonly sheet: string })[],
  prefix: string,
): string {
  const list = child(xml, "definedNames");
  const former = list ? xmlElements(xml, list) : [];
  const kept = former.filter(({ start, contentStart }) => {
    const name = /\sname=["']([^"']*)/.exec(xml.slice(start, contentStart))?.[1] ?? "";
    return !marks.some(({ key }) => ownName(key) === name);
  });
  const names = marks.map(({ key, sheet, extents }) => {
    const areas = extents.map((extent) => `${quotedSheet(sheet)}!${absolute(extent)}`);
    const place = areas.length > 0 ? areas.join(",") : `${quotedSheet(sheet)}!$A$1`;
    return `<${prefix}definedName name="${ownName(key)}" hidden="1">${escapeText(place)}</${prefix}definedName>`;
  });
  if (names.length === 0) return xml;
  const without = list ? xml.slice(0, list.start) + xml.slice(list.end) : xml;
  const all = [...kept.map(({ start, end }) => xml.slice(start, end)), ...names];
  return appendToList(without, "definedNames", all, beforeNames, false);
}

function absolute(extent: string): string {
  const range = parseRange(extent);
  return range === null ? extent : rangeAddress(range).replace(/[A-Z]+|\d+/g, "$$$&");
}

function recalculated(xml: string, prefix: string): string {
  const said = child(xml, "calcPr");
  if (!said) {
    const root = xmlElements(xml).at(-1);
    const place =
      root &&
      xmlElements(xml, root)
        .filter(({ name }) => beforeCalculation.includes(name))
        .at(-1)?.end;
    if (place === undefined) return xml;
    return `${xml.slice(0, place)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(place)}`;
  }
  const tag = xml.slice(said.start, said.contentStart).replace(/\sfullCalcOnLoad=(?:"[^"]*"|'[^']*')/, "");
  const end = tag.endsWith("/>") ? "/>" : ">";
  const wished = `${openTag(tag).slice(0, -1).trimEnd()} fullCalcOnLoad="1"${end}`;
  return xml.slice(0, said.start) + wished + xml.slice(said.contentStart);
}

function child(xml: string, name: string): XmlElement | undefined {
  const root = xmlElements(xml).at(-1);
  return root && xmlElements(xml, root).find((part) => part.name === name);
}
