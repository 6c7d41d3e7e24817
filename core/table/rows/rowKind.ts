import { cellText } from "../../cells/cellText";
import { filledPlaces } from "../../cells/filledPlaces";
import { flagOf } from "../../cells/flagOf";
import { fold } from "../../cells/fold";
import { parseDay } from "../../cells/parseDay";
import { isHeaderWord } from "../headerVocabulary/isHeaderWord";
import { moneyOfCell } from "../money/moneyOfCell";
import { flagRoles, measureRoles, nameRoles } from "../role";
import type { TableLayout } from "../roles/TableLayout";
import { totalWord } from "./totalWord";

/**
 * What a row below the header is by itself. `header`: it repeats the headers; `other-header`: it names columns of another table;
 * `total`: a word, or nothing but sums, says so; `lone`: one text and nothing else; `aside`: nothing in the columns that are read.
 */
export type RowKind = "deal" | "blank" | "header" | "other-header" | "total" | "lone" | "aside";

/** A row with one filled cell says little: it is a deal only in a table of one or two columns. */
const fewColumns = 2;

export function rowKind(row: readonly unknown[], layout: TableLayout): RowKind {
  const { headers, positions } = layout;
  const filled: { readonly at: number; readonly text: string }[] = [];
  const flags = flagRoles.map((role) => positions.get(role));
  for (const at of filledPlaces(row)) {
    // A box that nobody ticked stands in every row down to the end of the grid.
    if (flags.includes(at) && flagOf(row[at]) === false) continue;
    const text = typeof row[at] === "string" ? cellText(row[at]) : "";
    if (text !== "" || typeof row[at] !== "string") filled.push({ at, text });
  }
  if (filled.length === 0) return "blank";
  const asHeader = filled.filter(({ at, text }) => sameText(text, headers[at] ?? "")).length;
  if (asHeader * 2 > filled.length) return "header";
  if (isOtherHeader(filled, layout)) return "other-header";
  const has = (role: (typeof nameRoles)[number] | (typeof measureRoles)[number] | "deal" | "dealId") => {
    const position = positions.get(role);
    return position !== undefined && filled.some(({ at }) => at === position);
  };
  const isFigure = ({ at }: { readonly at: number }) => !Number.isNaN(moneyOfCell(row[at]));
  const names = nameRoles.filter(has).length;
  const allNames = nameRoles.filter((role) => positions.has(role)).length;
  if (names * 2 <= Math.max(2, allNames) && filled.some(({ text }) => totalWord(text))) return "total";
  const isUnnamed = names === 0 && !has("deal") && !has("dealId");
  const isSum = isUnnamed && allNames > 1 && !dayRoles.some(has);
  if (isSum && filled.every(isFigure)) return "total";
  const read = names > 0 || has("deal") || measureRoles.some(has);
  const [only] = filled;
  const isRemark =
    filled.length === 1 && only !== undefined && isUnnamed && !isFigure(only) && isNoDay(only.text);
  if (isRemark) return "lone";
  if (filled.length === 1 && positions.size > fewColumns) {
    if (names === 0 && measureRoles.some(has) && filled.every(isFigure)) return "total";
    if (only?.text !== "") return "lone";
  }
  return read ? "deal" : "aside";
}

/** A text, and none that is a day in any order. */
function isNoDay(text: string): boolean {
  return text !== "" && Number.isNaN(parseDay(text, "dmy")) && Number.isNaN(parseDay(text, "mdy"));
}

const dayRoles = ["created", "expectedClose", "actualClose", "lastActivity", "snapshot"] as const;

/** Words of headers that are none of a pipeline's, or that may be names elsewhere. */
const itemWords =
  /^(sub ?items?|name|item|items|qty|quantity|price|unit price|menge|preis|quantite|prix|cantidad|precio|quantidade|preco|quantita|prezzo|aantal|prijs)$/;

/**
 * Texts alone that name columns: two of them are headers of this table, since "Service", "Proposal" and "New" are words for columns, and a
 * deal's; or one of them stands where the table has figures.
 */
function isOtherHeader(
  filled: readonly { readonly at: number; readonly text: string }[],
  { headers, positions }: TableLayout,
): boolean {
  if (filled.length < 3 || filled.some(({ text }) => text === "" || /\d/.test(text))) return false;
  const isOwn = (text: string) => headers.some((header) => sameText(text, header));
  const isWord = (text: string) => isOwn(text) || isHeaderWord(text) || itemWords.test(fold(text));
  const named = filled.filter(({ text }) => isWord(text));
  if (named.length * 2 < filled.length) return false;
  const measured = measureRoles.map((role) => positions.get(role));
  return filled.filter(({ text }) => isOwn(text)).length > 1 || named.some(({ at }) => measured.includes(at));
}

/** Whether a cell says what a header says, in any case. */
export function sameText(text: string, header: string): boolean {
  return header !== "" && text.length === header.length && text.toLowerCase() === header.toLowerCase();
}
