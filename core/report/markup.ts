/** HTML or SVG that is safe as it stands: all of it was written here, or escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | readonly Markup[];

/** What would steer a reader's screen: control characters, and marks that turn the direction of what follows. */
const steering = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it may stand between tags and in an attribute with quotes.
 *
 * @example escaped("<b>A & B's</b>") // "&lt;b&gt;A &amp; B&#39;s&lt;/b&gt;"
 */
export function escaped(text: string): string {
  return (
    text
      .replace(/[\t\n\r]+/g, " ")
      .replace(steering, "")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
      .replace(/'/g, "&#39;")
      // A figure keeps its percent sign.
      .replace(/(\d) %/g, "$1\u00a0%")
  );
}

/** A template in which every text is escaped and only markup goes in as it is. */
export function markup(texts: TemplateStringsArray, ...within: readonly Piece[]): Markup {
  return new Markup(texts.map((text, at) => text + pieceText(within[at])).join(""));
}

function pieceText(piece: Piece | undefined): string {
  if (piece === undefined) return "";
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return escaped(`${piece}`);
  return piece.map(({ text }) => text).join("");
}
