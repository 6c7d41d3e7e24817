import type { CellTable } from "../../cells/CellTable";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { currencyColumnFor } from "../money/currencyColumns";
import type { ColumnChoice } from "../Pipeline";
import { flagRoles, type Role, roles } from "../role";
import { assignRoles } from "./assignRoles";
import { daysOfOutcome } from "./daysOfOutcome";
import { doubtfulStage } from "./doubtfulStage";
import { emptyWhileOpen } from "./emptyWhileOpen";
import { firmFigures } from "./firmFigures";
import { idsUnderNames } from "./idsUnderNames";
import { marksOfLines } from "./marksOfLines";
import { type ColumnNote, maybeColumns } from "./maybeColumns";
import { namesOfIds } from "./namesOfIds";
import { preferAmounts } from "./preferAmounts";
import { pricePerPiece } from "./pricePerPiece";
import { agreed } from "./RoleSpec";
import { readAsPurchases } from "./readAsPurchases";
import { reasonsLast } from "./reasonsLast";
import { rowNumbers } from "./rowNumbers";
import { sellersOwnFirm } from "./sellersOwnFirm";
import type { TableLayout } from "./TableLayout";
import { type WeighedColumn, weighColumns } from "./weighColumns";

/**
 * Decides what each column means: scores every column by header and cells, and takes the best one-to-one assignment.
 * A lone status column takes the role `stage`. A table without either is a list of purchases.
 *
 * @param chosen the user's choices by position, -1 for "none"; they stand, whatever the cells say
 * @example recogniseColumns({ values: [["Product", "Stage"], ["Sensors", "Won"]], left: 0 }, 0, ["Product", "Stage"], new Map()).positions.get("stage") // 1
 */
export function recogniseColumns(
  cells: CellTable,
  headerAt: number,
  headers: readonly string[],
  chosen: ReadonlyMap<Role, number>,
): TableLayout {
  const weighed = weighColumns(cells, headerAt, headers, new Set(chosen.values()));
  namesOfIds(weighed);
  idsUnderNames(weighed);
  rowNumbers(weighed, cells, headerAt);
  sellersOwnFirm(weighed);
  firmFigures(weighed);
  marksOfLines(weighed);
  emptyWhileOpen(weighed);
  const quantityAt = chosen.get("quantity");
  const priceOfAll = chosen.has("unitPrice")
    ? null
    : pricePerPiece(weighed, quantityAt === undefined ? null : quantityAt >= 0);
  const currencyAt = headers.flatMap((_, at) =>
    at === chosen.get("currency") || holdsCurrencies(weighed[at]) ? [at] : [],
  );
  const passedOver = preferAmounts(weighed, cells, headerAt, currencyAt);
  const positions = assignment(weighed, chosen);
  const amountAt = positions.get("amount");
  let ownCurrency: number | null = null;
  if (amountAt !== undefined && !chosen.has("currency")) {
    const currency = currencyColumnFor(headers, amountAt, currencyAt);
    ownCurrency = currency;
    const others = [...positions].filter(([role]) => role !== "currency");
    if (currency === null) positions.delete("currency");
    else if (others.every(([, at]) => at !== currency)) positions.set("currency", currency);
  }
  const columns: Partial<Record<Role, ColumnChoice>> = {};
  for (const [role, at] of positions) {
    const chosenByUser = chosen.has(role);
    const scores = weighed[at]?.scores;
    const score = Math.max(strengthOf(scores, role), role === "stage" ? strengthOf(scores, "status") : 0);
    const confidence = chosenByUser || (role === "currency" && at === ownCurrency) ? 1 : Math.min(1, score);
    columns[role] = { column: cells.left + at, header: headers[at] ?? "", confidence, chosenByUser };
  }
  const used = new Set(positions.values());
  const open = new Set(roles.filter((role) => !chosen.has(role) && !positions.has(role)));
  const notes = [...maybeColumns(weighed, used, open)];
  if (!chosen.has("amount")) {
    if (passedOver !== null && amountAt !== undefined)
      notes.unshift(converted(headers, amountAt, passedOver));
    if (priceOfAll !== null && priceOfAll.at === amountAt) notes.unshift(ofAllPieces(headers, priceOfAll));
  }
  return {
    headerAt,
    headers,
    positions,
    columns,
    attributes: headers.flatMap((header, at) =>
      header === "" || used.has(at) ? [] : [{ column: cells.left + at, header }],
    ),
    notes,
  };
}

/** A header that speaks of currencies, among whatever words, over cells that are most of them codes or signs. */
function holdsCurrencies(column: WeighedColumn | undefined): boolean {
  return column?.matches.has("currency") === true && column.profile.currencyCodes >= agreed;
}

function assignment(weighed: readonly WeighedColumn[], chosen: ReadonlyMap<Role, number>): Map<Role, number> {
  const free = roles.filter((role) => !chosen.has(role));
  const scores = weighed.map((column) => column.scores);
  let positions = new Map(assignRoles(scores, free));
  const has = (role: Role) => positions.has(role) || (chosen.get(role) ?? -1) >= 0;
  const days = daysOfOutcome(weighed, new Map([...positions, ...[...chosen].filter(([, at]) => at >= 0)]));
  if (days.size === 0 && !has("stage") && !has("status") && !flagRoles.some(has)) {
    readAsPurchases(weighed, has("account"));
    positions = new Map(assignRoles(scores, free));
  }
  if (!chosen.has("stage") && !chosen.has("status")) {
    reasonsLast(positions, weighed);
    doubtfulStage(positions, weighed);
  }
  const lone = positions.get("status");
  if (lone !== undefined && !positions.has("stage") && free.includes("stage")) {
    positions.delete("status");
    positions.set("stage", lone);
  }
  for (const [role, at] of days) if (!chosen.has(role)) positions.set(role, at);
  for (const [role, at] of chosen) if (at >= 0) positions.set(role, at);
  return positions;
}

function ofAllPieces(
  headers: readonly string[],
  { at, quantityAt }: { readonly at: number; readonly quantityAt: number },
): ColumnNote {
  const [header = "", quantity = ""] = [headers[at], headers[quantityAt]];
  return { oddity: { code: "price-of-all", header, quantity }, at };
}

function converted(headers: readonly string[], at: number, passedOver: number): ColumnNote {
  return {
    oddity: { code: "amount-converted", header: headers[at] ?? "", other: headers[passedOver] ?? "" },
    at,
  };
}
