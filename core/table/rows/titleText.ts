import { withoutEnd } from "../../cells/withoutEnd";
import { headerMatches } from "../headerVocabulary/headerMatches";
import { strengthOf } from "../headerVocabulary/strengthOf";

/** The columns that titles of groups may say: what reports and boards group by. */
export const titleRoles = ["stage", "owner", "account", "line"] as const;
export type TitleRole = (typeof titleRoles)[number];

export interface TitleText {
  /** What the title says, without its column, its count and its ornaments. */
  readonly value: string;
  /** The column that the title names: "Stage: Won". */
  readonly role: TitleRole | null;
  /** The title says how many rows stand below it: "Won (4)". */
  readonly isCounted: boolean;
}

const ornaments = /^[^\p{L}\p{N}("'[]+|[\s:\u2013\u2014=*_~#.-]+$/gu;
const inBrackets = /[([]\s*\d[^)\]]*[)\]]$/u;
const things =
  "deals?|opportunit(?:y|ies)|opps?|records?|items?|rows?|leads?|tasks?|entries|projects?|cards?|quotes?|chancen|eintr\u00e4ge|datens\u00e4tze|vorg\u00e4nge|zeilen|affaires?|opportunit\u00e9s?|lignes?|elementos?|oportunidades?|registros?|neg\u00f3cios?|negocios?|trattative|righe|elementi|rijen|kansen";
const counted = new RegExp(`[\\s\\u2013\\u2014:,|\\u00b7-]\\s*\\d+\\s*(?:${things})$`, "iu");
const afterSign = /[:|\u00b7]\s*\d+$|\s[\u2013\u2014-]\s+\d+$/u;
const named = /^(\p{L}[^:=]{1,30}?)\s*[:=]\s*(\S.*)$/u;
/** A longer text is a note and no title. */
const longest = 200;
/** From this strength on a word before the colon says the column. */
const clear = 0.65;

/**
 * What the title of a group of rows says: in boards and reports one cell stands above its rows.
 *
 * @example titleText("Stage: Won (4)") // { value: "Won", role: "stage", isCounted: true }
 */
export function titleText(text: string): TitleText {
  if (text.length > longest) return { value: text, role: null, isCounted: false };
  let value = text.replace(ornaments, "");
  const whole = value;
  for (const form of [inBrackets, counted, afterSign]) value = withoutEnd(value, form);
  const isCounted = value !== whole && value !== "";
  value = (value || whole).replace(ornaments, "");
  const [, column, rest] = named.exec(value) ?? [];
  if (column === undefined || rest === undefined) return { value, role: null, isCounted };
  const matches = headerMatches(column);
  const role =
    titleRoles.find(
      (each) =>
        Math.max(strengthOf(matches, each), each === "stage" ? strengthOf(matches, "status") : 0) >= clear,
    ) ?? null;
  return { value: role === null ? value : rest, role, isCounted };
}
