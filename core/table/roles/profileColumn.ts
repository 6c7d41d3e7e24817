import { flagOf } from "../../cells/flagOf";
import { fold } from "../../cells/fold";
import { foldName } from "../../cells/foldName";
import { greatest } from "../../cells/greatest";
import { isYear } from "../../cells/isYear";
import { lastDayOf } from "../../cells/lastDayOf";
import { dayOfNumber, parseDay } from "../../cells/parseDay";
import { periodOf } from "../../cells/periodOf";
import { remembered } from "../../cells/remembered";
import { customerTypeOfWord } from "../customerTypes/customerTypeOfWord";
import { isCurrency } from "../money/currencyIn";
import { parseMoney } from "../money/parseMoney";
import { saidAmount } from "../money/saidAmount";
import { foldAccount } from "../names/foldAccount";
import { isBlankName, saysNone } from "../names/isBlankName";
import { CustomerType } from "../Pipeline";
import { stageMeaning } from "../stages/stageMeaning";
import type { ColumnProfile } from "./ColumnProfile";

type Share = Exclude<keyof ColumnProfile, "filled" | "distinct" | "distinctness" | "commonest">;

const states =
  /^(open|active|in progress|on hold|pending|offen|ouvert|ouverte|en cours|abierto|abierta|aberto|aberta|aperto|aperta|lopend)$/;
const titles =
  /^(mr|mrs|ms|miss|dr|prof|herr|frau|m|mme|mlle|sr|sra|sig|dhr|mevr|yes|no|true|false|ja|nein|nee|oui|non|si|sim|nao|y|n|male|female)$/;
const chanceWords =
  /^(high|medium|low|hoch|mittel|niedrig|alta|media|baja|baixa|haute|moyenne|faible|alto|medio|basso|hoog|laag)$/;
const systemId = /^(?=.*\d)[A-Za-z0-9-]{10,40}$|^[#A-Z]{0,4}[-_ ]?\d+$/;

/**
 * Describes a column from a sample of its cells; blank cells are left out. `shownAsMoney`: its number format has a currency.
 *
 * @example profileColumn(["Won", "Proposal", ""], false).wonOrLost // 0.5
 */
export function profileColumn(cells: readonly unknown[], shownAsMoney: boolean): ColumnProfile {
  const counts = new Map<unknown, number>();
  let filled = 0;
  for (const cell of cells) {
    if (cell !== 0 && cell !== false && isBlankName(cell)) continue;
    filled++;
    const key = cell instanceof Date ? cell.getTime() + 0.5 : cell;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const sums: Record<Share, number> = {
    numbers: 0,
    money: 0,
    currencySigns: 0,
    dates: 0,
    sureDates: 0,
    years: 0,
    periods: 0,
    words: 0,
    ids: 0,
    chances: 0,
    stageWords: 0,
    wonOrLost: 0,
    stateWords: 0,
    typeWords: 0,
    currencyCodes: 0,
    titles: 0,
    flags: 0,
    legalForms: 0,
    silences: 0,
  };
  for (const [cell, count] of counts) for (const share of sharesOf(cell, shownAsMoney)) sums[share] += count;
  const shares = Object.fromEntries(
    Object.entries(sums).map(([share, sum]) => [share, filled > 0 ? sum / filled : 0]),
  );
  return {
    filled,
    distinct: counts.size,
    distinctness: filled > 0 ? counts.size / filled : 0,
    commonest: filled > 0 ? greatest(counts.values()) / filled : 0,
    ...(shares as typeof sums),
  };
}

function sharesOf(cell: unknown, shownAsMoney: boolean): readonly Share[] {
  if (typeof cell === "number") {
    if (cell > 1e11 && !Number.isInteger(cell)) return ["dates", "sureDates"];
    const found: Share[] = ["numbers", "money"];
    if (shownAsMoney) found.push("currencySigns");
    else if (!Number.isNaN(dayOfNumber(cell))) found.push("dates");
    if (isYear(cell)) found.push("years");
    if (Number.isInteger(cell)) found.push("ids");
    if (cell >= 0 && cell <= 100) found.push("chances");
    if (flagOf(cell) !== null) found.push("flags");
    return found;
  }
  if (typeof cell === "boolean") return ["titles", "flags"];
  if (typeof cell !== "string") return [];
  return sharesOfText(cell.trim().slice(0, 200));
}

const sharesOfText = remembered((text): readonly Share[] => {
  const money = parseMoney(text.replace(/%$/, ""), ".");
  const day = parseDay(text, "dmy");
  const number = money !== null && money.currency === "";
  if (money !== null && (Number.isNaN(day) || number)) {
    const found: Share[] = ["numbers", "money"];
    if (money.currency !== "") found.push("currencySigns");
    if (!Number.isNaN(day)) found.push("dates");
    if (/^\d+$/.test(text)) found.push("ids");
    if (isYear(Number(text))) found.push("years");
    if (money.value >= 0 && money.value <= 100) found.push("chances");
    if (flagOf(text) !== null) found.push("flags");
    return found;
  }
  const period = periodOf(text);
  const isPeriod = period !== null && !Number.isNaN(lastDayOf(period));
  if (!Number.isNaN(day) || isPeriod || !Number.isNaN(parseDay(text, "mdy"))) return ["dates", "sureDates"];
  const found: Share[] = period === null ? [] : ["periods"];
  if (period === null && saidAmount(text) !== null) found.push("money");
  if (saysNone(text)) found.push("silences");
  const folded = fold(text);
  const meaning = stageMeaning(text);
  if (meaning !== "unfamiliar" && meaning !== "blank") found.push("stageWords");
  if (meaning === "won" || meaning === "lost") found.push("wonOrLost");
  if (["won", "accepted", "lost", "closed", "not-closed"].includes(meaning) || states.test(folded))
    found.push("stateWords");
  if (customerTypeOfWord(text) !== CustomerType.unknown) found.push("typeWords");
  if (isCurrency(text)) found.push("currencyCodes");
  if (titles.test(folded)) found.push("titles");
  if (flagOf(text) !== null) found.push("flags");
  if (chanceWords.test(folded)) found.push("chances");
  if (foldAccount(text) !== foldName(text)) found.push("legalForms");
  if (systemId.test(text)) found.push("ids");
  else if (/\p{L}|\p{Extended_Pictographic}/u.test(text)) found.push("words");
  return found;
});
