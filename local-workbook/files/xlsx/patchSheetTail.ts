import { greatest } from "../../../core/cells/greatest";
import type { ColourRule } from "../../../core/colours/ColourRule";
import { isOurRule } from "../../../core/colours/marker";
import { escapeText } from "./escapeText";
import { xmlElements } from "./xmlElements";

/** What the schema wants between the cells and the conditional formats, and these themselves. */
const before = new Set([
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
]);

/**
 * What follows the cells of a sheet, with our rules in place of those of ours that were there. The user's own rules
 * stay as they are written and keep their rank; ours rank below them.
 */
export function patchSheetTail(
  tail: string,
  prefix: string,
  rules: readonly ColourRule[],
  styles: readonly number[],
): string {
  const kept = withoutOurs(tail);
  const place =
    xmlElements(kept)
      .filter(({ name }) => before.has(name))
      .at(-1)?.end ?? 0;
  const rank = greatest(ranks(kept), 0);
  const ours = rules.map(
    ({ range, formula }, at) =>
      `<${prefix}conditionalFormatting sqref="${range}"><${prefix}cfRule type="expression" dxfId="${styles[at]}" priority="${rank + 1 + at}"><${prefix}formula>${escapeText(formula.replace(/^=/, ""))}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  return kept.slice(0, place) + ours.join("") + kept.slice(place);
}

/** The ranks of the rules that are there, those of extensions too. */
function* ranks(xml: string): Generator<number> {
  for (const [tag] of xml.matchAll(/<(?:[^\s/<>:]+:)?cfRule\b[^<>]*/g)) {
    const [, rank] = /\spriority=["'](\d{1,9})["']/.exec(tag) ?? [];
    if (rank !== undefined) yield Number(rank);
  }
}

/** Takes our rules out, and a conditional format that then holds no rule. */
function withoutOurs(tail: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const element of xmlElements(tail)) {
    if (element.name !== "conditionalFormatting") continue;
    const rules = xmlElements(tail, element).filter(({ name }) => name === "cfRule");
    const ours = rules.filter(({ start, end }) => isOurRule(plain(tail.slice(start, end))));
    for (const { start, end } of ours.length === rules.length && ours.length > 0 ? [element] : ours) {
      kept.push(tail.slice(from, start));
      from = end;
    }
  }
  return kept.join("") + tail.slice(from);
}

function plain(xml: string): string {
  return xml.replaceAll("&quot;", '"').replaceAll("&#34;", '"');
}
