import { marked } from "marked";
import { version } from "../../package.json";
import { navigation } from "./navigation";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A heading's address within its page: "Excel on a Mac" becomes "excel-on-a-mac". */
export const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

marked.use({
  renderer: {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // The pages link to one another as files, which works where their source is read, too.
    link({ href, tokens }) {
      const to = href.replace(/^(\w+)\.md(?=#|$)/, "../$1/");
      return `<a href="${to}">${this.parser.parseInline(tokens)}</a>`;
    },
    table({ header, rows }) {
      const cells = (row: typeof header, tag: "td" | "th") =>
        row.map(({ tokens }) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${this.parser.parseInline(tokens)}</${tag}>`);
      const body = rows.map((row) => `<tr>${cells(row, "td").join("")}</tr>`).join("\n");
      return `<div class="table"><table>\n<thead><tr>${cells(header, "th").join("")}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table></div>\n`;
    },
  },
});

/**
 * A page of the site as HTML.
 *
 * @param markdown its text, whose first line is the title
 * @param folder where it lies, for the links between pages
 * @param inserts what stands in place of comments in the text, by the comments' words
 */
export function contentPage(
  markdown: string,
  folder: string,
  inserts: Readonly<Record<string, string>> = {},
): string {
  const [, title = ""] = /^# (.+)/.exec(markdown) ?? [];
  const html = marked.parse(markdown, { async: false });
  const whole = Object.entries(inserts).reduce((text, [name, by]) => text.replaceAll(`<!-- ${name} -->`, by), html);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} - Funnel Balance</title>
<link rel="icon" href="../icons/icon-192.png">
<link rel="stylesheet" href="../site.css">
<script src="../site.js" defer></script>
</head>
<body>
<header><a class="brand" href="../">Funnel Balance</a>${navigation("../", folder)}</header>
<main class="${folder}">
${whole.trim()}
</main>
<footer><p>Funnel Balance ${version} · <a href="../terms/">Terms</a> · <a href="../privacy/">Privacy</a> · <a href="../support/">Support</a></p></footer>
</body>
</html>
`;
}
