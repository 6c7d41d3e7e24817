/**
 * The number of a cell that holds a plain figure: a number, or a text such as "12.5" or "12,5"; NaN for anything else. Amounts with
 * currencies and thousands are read by `moneyOfCell`.
 *
 * @example numberOf(" 12,5 ") // 12.5
 */
export function numberOf(cell: unknown): number {
  const text = typeof cell === "string" ? cell.trim().replace(",", ".") : "";
  const number = text === "" ? cell : Number(text);
  return typeof number === "number" && Number.isFinite(number) ? number : Number.NaN;
}
