import type { Dice } from "./Dice";

const numbers = [
  "-1",
  "0",
  "1e999",
  "-Infinity",
  "NaN",
  "0x10",
  "60.5",
  "4294967296",
  "1048577",
  "16385",
  "-3000000000",
  "",
];
const texts = [
  "=1+1",
  "</t>",
  "]]>",
  "<!-- </sheetData> -->",
  "<![CDATA[</sheetData>]]>",
  "&lol;",
  "\0",
  '"',
  "\r",
  "__proto__",
  "03/04/1023",
  "1,5 %",
  "T".repeat(40_000),
  " ".repeat(40_000),
  "1".repeat(40_000),
  "[".repeat(40_000),
  "day ".repeat(10_000),
  ",".repeat(20_000),
  "\n".repeat(20_000),
];

/** A text with a cell, a piece of it or a few signs changed. */
export function mutatedText(text: string, dice: Dice): string {
  let changed = text;
  for (let left = dice.below(4); left >= 0; left--) {
    const cells = [...changed.matchAll(/[^,;\t\r\n]+/g)];
    const { index, 0: cell } = dice.of(cells);
    const put = dice.of([...texts, ...numbers]);
    changed = changed.slice(0, index) + put + changed.slice(index + (dice.below(2) === 0 ? cell.length : 0));
  }
  return changed;
}

/** XML with a value, an element or a text changed, which may be no XML any more. */
export function mutatedXml(xml: string, dice: Dice): string {
  let changed = xml;
  for (let left = dice.below(3); left >= 0; left--) {
    const [token, put] = dice.of([
      [/"[^"<]*"/g, () => `"${dice.of(numbers)}"`],
      [/"[^"<]*"/g, () => `"${dice.of(texts)}"`],
      [
        /"([A-Z]+)\d+"/g,
        () => dice.of(['"XFD1048576"', '"A1:XFD1048576"', '"ZZZZ1"', '"A0"', '"1:1"', '"A:A"']),
      ],
      [/>[^<]+</g, () => `>${dice.of([...texts, ...numbers])}<`],
      [
        /<[^>]*>/g,
        (found: string) =>
          dice.of(["", found + found, found.repeat(2000), "<x>", "<!DOCTYPE a [<!ENTITY lol 'lol'>]>"]),
      ],
    ] as const);
    const places = [...changed.matchAll(token)];
    if (places.length === 0) continue;
    const { index, 0: found } = dice.of(places);
    changed = changed.slice(0, index) + put(found) + changed.slice(index + found.length);
  }
  return changed;
}
