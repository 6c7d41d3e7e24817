/** An empty cell as hosts give it: null or undefined on the web, "" in Google Sheets, 0 in Excel on the desktop and in the page. */
export function isBlank(cell: unknown): boolean {
  return cell === "" || cell === 0 || cell === null || cell === undefined;
}
