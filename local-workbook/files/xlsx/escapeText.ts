/**
 * A text as it stands in the XML of a workbook. Characters that XML cannot hold become `_x0007_`, and a text that looks
 * like such an escape gets one for its underscore.
 */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const unwritable = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
