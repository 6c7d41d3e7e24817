import { fold } from "../../cells/fold";
import type { ReadFailure } from "../Reading";
import { type Role, roles } from "../role";
import { roleOfName } from "./roleOfName";

/** The user's own choices: a header for a role, or "" for "the sheet has none". */
export type ChosenHeaders = ReadonlyMap<Role, string>;

/**
 * Reads the user's choices of columns by role; a word that names no role is a failure that lists the roles.
 *
 * @example chosenHeaders({ product: "Article" }) // new Map([["line", "Article"]])
 */
export function chosenHeaders(map: Readonly<Record<string, string>>): ChosenHeaders | ReadFailure {
  const chosen = new Map<Role, string>();
  for (const [name, header] of Object.entries(map)) {
    const role = roleOfName(name);
    if (role === null) return { code: "unknown-role", name, roles };
    chosen.set(role, header);
  }
  return chosen;
}

/**
 * The position of each chosen header, -1 for "none"; a header that the table lacks is a failure that lists its headers.
 *
 * @example chosenColumns(new Map([["owner", "rep"], ["quota", ""]]), ["Deal", "Rep"]) // new Map([["owner", 1], ["quota", -1]])
 */
export function chosenColumns(
  chosen: ChosenHeaders,
  headers: readonly string[],
): ReadonlyMap<Role, number> | ReadFailure {
  const positions = new Map<Role, number>();
  for (const [role, header] of chosen) {
    let at = -1;
    if (header.trim() !== "") {
      at = headers.indexOf(header);
      if (at < 0) at = headers.findIndex((each) => each !== "" && fold(each) === fold(header));
      if (at < 0) {
        return {
          code: "unknown-header",
          header,
          headers: headers.filter((each) => each !== "").slice(0, 40),
        };
      }
    }
    positions.set(role, at);
  }
  return positions;
}
