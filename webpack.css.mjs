/**
 * Style sheets as one line without comments: HtmlService cuts away what looks like a comment inside a script's texts, and nobody reads
 * them in a bundle.
 */
export default function inOneLine(css) {
  return css
    .replace(/\/\*.*?\*\//gs, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
}
