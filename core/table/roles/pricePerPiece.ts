import { isAmong } from "../headerVocabulary/isAmong";
import { strengthOf } from "../headerVocabulary/strengthOf";
import { priceWords } from "../headerVocabulary/vocabulary";
import type { Role } from "../role";
import { contentFit } from "./contentFit";
import { growsWithQuantity } from "./growsWithQuantity";
import { agreed } from "./RoleSpec";
import type { WeighedColumn } from "./weighColumns";

/** A bare "Price" is likely that of one piece; one that says so goes before it. */
const likely = 0.9;

/**
 * Lets a bare "Price" be that of one piece where a column of quantities stands beside it, and no other column says what a piece
 * costs: then it is no deal's amount. Where no other column is the amount and the same thing's price grows with the quantity, it is
 * that of all pieces. Changes the scores.
 *
 * @param hasQuantity the user's choice, null where there is none
 * @returns the positions of the price of all pieces and of the quantity that it grows with; null where there is none
 */
export function pricePerPiece(
  columns: readonly WeighedColumn[],
  hasQuantity: boolean | null,
): { readonly at: number; readonly quantityAt: number } | null {
  const quantity = best(columns, "quantity");
  if (!(hasQuantity ?? quantity !== undefined) || best(columns, "unitPrice")) return null;
  const prices = columns.filter(
    (column) => column.scores.size > 0 && priced(column) >= agreed && isAmong(priceWords, column.header),
  );
  const others = columns.filter((column) => !prices.includes(column));
  const thing = best(columns, "line");
  let ofAll: { readonly at: number; readonly quantityAt: number } | null = null;
  for (const price of prices) {
    const { scores, sampled } = price;
    const isSum =
      quantity !== undefined &&
      thing !== undefined &&
      best(others, "amount") === undefined &&
      growsWithQuantity(thing.sampled, quantity.sampled, sampled);
    if (isSum) {
      ofAll = { at: columns.indexOf(price), quantityAt: columns.indexOf(quantity) };
      continue;
    }
    scores.delete("amount");
    scores.set("unitPrice", priced(price));
  }
  return ofAll;
}

function priced({ profile, header }: WeighedColumn): number {
  return likely * contentFit("unitPrice", profile, header);
}

function best(columns: readonly WeighedColumn[], role: Role): WeighedColumn | undefined {
  let found: WeighedColumn | undefined;
  for (const column of columns) {
    const most = Math.max(agreed, strengthOf(found?.scores, role) + 1e-9);
    if (strengthOf(column.scores, role) >= most) found = column;
  }
  return found;
}
