/** Excel takes no text over 255 UTF-16 units inside a formula; longer names are put together with "&", by characters. */
const longestText = 120;

/**
 * Terms that are true where the cell holds this spelling, added up: `(TRIM($C2)="Sensors")`.
 * The `=` operator knows no wildcards, so `*`, `?` and `~` stand for themselves. No term needs an argument
 * separator or a decimal sign, so every locale reads them alike. "" for a blank spelling.
 *
 * @example cellEquals("$C2", "12.5") // '($C2=125/10)+(TRIM($C2)="12.5")'
 */
export function cellEquals(cell: string, spelling: string): string {
  const trimmed = spelling.replace(/ +/g, " ").replace(/^ | $/g, "");
  if (trimmed === "") return "";
  const value = numberTerm(cell, trimmed) ?? truthTerm(cell, trimmed);
  // TRIM takes plain spaces away and leaves line breaks and no-break spaces to each host's taste: such names are
  // compared as they stand.
  const text = /[^\S ]/.test(spelling)
    ? `(${cell}=${textLiteral(spelling)})`
    : `(TRIM(${cell})=${textLiteral(trimmed)})`;
  return value === null ? text : `${value}+${text}`;
}

/**
 * A text as a formula holds it: quotes doubled, control characters by their code, long texts in pieces.
 *
 * @example textLiteral('3" pipe') // '"3"" pipe"'
 */
export function textLiteral(text: string): string {
  const pieces = text.match(/[\t\r\n]|[^\t\r\n]+/g) ?? [""];
  return pieces
    .flatMap((piece) => (/[\t\r\n]/.test(piece) ? `CHAR(${piece.charCodeAt(0)})` : quoted(piece)))
    .join("&");
}

function quoted(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let from = 0; from < characters.length; from += longestText) {
    pieces.push(
      `"${characters
        .slice(from, from + longestText)
        .join("")
        .replace(/"/g, '""')}"`,
    );
  }
  return pieces.length === 0 ? ['""'] : pieces;
}

/** An id that the sheet holds as a number, written without a decimal sign: 12.5 is 125/10. */
function numberTerm(cell: string, spelling: string): string | null {
  if (String(Number(spelling)) !== spelling || !/^-?\d+(\.\d+)?$/.test(spelling)) return null;
  const [whole = "", decimals = ""] = spelling.split(".");
  return `(${cell}=${decimals === "" ? whole : `${whole}${decimals}/1${"0".repeat(decimals.length)}`})`;
}

/** A truth value is another text in each language of a host, and a blank cell is as good as FALSE. */
function truthTerm(cell: string, spelling: string): string | null {
  if (spelling === "TRUE") return `(${cell}=TRUE)`;
  return spelling === "FALSE" ? `(${cell}=FALSE)*(${cell}<>"")` : null;
}
