/**
 * Whether nothing stands in a cell: null or undefined on the web, "" in Google Sheets. Spaces are something.
 *
 * @example isEmpty("") // true
 */
export function isEmpty(cell: unknown): cell is null | undefined | "" {
  return cell === "" || cell === null || cell === undefined;
}
