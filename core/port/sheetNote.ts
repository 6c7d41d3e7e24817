import { jsonText } from "../cells/jsonText";
/** What a document remembers of a sheet of ours beside its cells. */
export interface SheetNote {
  /** What tells the sheet from others: our key, or the host's id. */
  readonly name: string;
  /** A1 of the cells that we filled. */
  readonly extents: readonly string[];
}

/**
 * The text under which a note is kept; `field` is what the host calls the name in it.
 *
 * @example writeSheetNote({ name: "plan", extents: ["A1:B9"] }, "key") // '{"key":"plan","extents":["A1:B9"]}'
 */
export function writeSheetNote({ name, extents }: SheetNote, field: "id" | "key"): string {
  return jsonText({ [field]: name, extents });
}

/**
 * Reads a note back. Null for what does not read as one: somebody else may have written under our name.
 *
 * @example readSheetNote('{"key":"plan","extents":["A1:B9"]}', "key") // { name: "plan", extents: ["A1:B9"] }
 */
export function readSheetNote(text: string | null, field: "id" | "key"): SheetNote | null {
  const note = new Map(Object.entries(parsed(text ?? "") ?? {}));
  const name: unknown = note.get(field);
  const extents: unknown = note.get("extents");
  if (typeof name !== "string") return null;
  return { name, extents: Array.isArray(extents) ? extents.map(String) : [] };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
