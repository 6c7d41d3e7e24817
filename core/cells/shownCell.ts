import { cellText } from "./cellText";

/** What a host's cell with a value of a richer kind (a stock, a place) shows. */
const shownIn = ["text", "basicValue"] as const;

/**
 * The text of a cell as a message quotes it: a text as it stands, a number or a day as names are read, and for a value of a richer kind what the cell shows. "" where it
 * shows nothing that can be read; never throws, whatever a host hands over.
 *
 * @example shownCell({ type: "Entity", text: "Contoso" }) // "Contoso"
 */
export function shownCell(cell: unknown): string {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "object" || cell === null || cell instanceof Date) return cellText(cell);
  for (const key of shownIn) {
    const shown: unknown = Reflect.get(cell, key);
    if (cellText(shown) !== "") return cellText(shown);
  }
  return "";
}
