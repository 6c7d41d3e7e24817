import { adversarialTexts } from "./adversarialTexts";
import { allPatterns } from "./allPatterns";
import { countSteps } from "./countSteps";
import { parsePattern } from "./parsePattern";

/**
 * How long the texts are that these patterns are shown: whoever calls them looks at the length first. They may take more steps than the
 * text is long, up to what a thousandth of a second holds.
 */
const shownOnlyShort: readonly (readonly [file: string, beginning: string, length: number])[] = [
  ["core/cells/parseDay.ts", "/^(?:week", 60],
  ["core/customers/profile/knownAfter.ts", "/", 80],
  // One pattern stands in three files.
  ["core/table/headerVocabulary/", "/\\([^)]*\\)|", 80],
  ["core/table/headerVocabulary/headerMatches.ts", "/", 80],
  ["core/table/lines/listPieces.ts", "/\\s*[([]", 200],
  ["core/table/lines/listPieces.ts", "/\\s+[x×*]", 200],
  ["core/table/lines/listPieces.ts", "/\\s*[:=]", 200],
  ["", "/\\s*(?:[,/(–—-]\\s*|\\s)\\d+", 200],
  ["core/table/money/saidAmount.ts", "/", 80],
  ["core/table/rows/titleText.ts", "/", 200],
  ["", "/[\\s\\u2013\\u2014:,|\\u00b7-]", 200],
  ["core/words/en/format.ts", "/\\B", 25],
  ["local-workbook/files/xlsx/serialDay.ts", "/T.*", 40],
];
const mostSteps = 300_000;

const [length, longer] = [40, 4] as const;
/** A pattern whose steps grow as the text grows takes 4 times as many, one that looks from each place at all others 16 times. */
const mostGrowth = 6;
/** So many steps a sign are few, however they grow. */
const fewSteps = 20;

const patterns = allPatterns().map(({ file, pattern }) => ({
  file,
  pattern,
  short: shownOnlyShort.find(
    ([path, beginning]) => file.includes(path) && `${pattern}`.startsWith(beginning),
  ),
}));

test("the patterns of all rooms are found, literals and built ones, and those that are shown short texts alone", () => {
  expect(patterns.length).toBeGreaterThan(300);
  const found = new Set(patterns.map(({ short }) => short));
  expect(shownOnlyShort.filter((each) => !found.has(each))).toEqual([]);
});

test.each(patterns.filter(({ short }) => short === undefined))(
  "$file: $pattern takes steps in proportion to the text, whatever stands in it",
  ({ pattern }) => {
    const part = parsePattern(pattern);
    const few = adversarialTexts(part, length);
    const slow = adversarialTexts(part, length * longer).filter((text, index) => {
      const steps = countSteps(part, text);
      return steps > fewSteps * text.length && steps > mostGrowth * countSteps(part, few[index] ?? "");
    });
    expect(slow).toEqual([]);
  },
);

test.each(
  patterns.flatMap(({ short, ...each }) => (short === undefined ? [] : [{ ...each, most: short[2] }])),
)("$file: $pattern takes few steps at $most signs, which is as much as it is shown", ({ pattern, most }) => {
  const part = parsePattern(pattern);
  const texts = adversarialTexts(part, most);
  expect(texts.map((text) => countSteps(part, text)).filter((steps) => steps > mostSteps)).toEqual([]);
});
