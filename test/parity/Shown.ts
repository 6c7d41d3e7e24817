/** What a cell, or a spilled table, shows; an error with its words. Google Sheets shows words alone, without a code. */
export type Shown = { readonly rows: readonly (readonly unknown[])[] } | { readonly words: string };

export function shown(result: unknown): Shown {
  if (typeof result === "object" && result !== null && "message" in result)
    return { words: String(result.message) };
  const rows: readonly (readonly unknown[])[] = Array.isArray(result) ? result : [[result]];
  return { rows };
}
