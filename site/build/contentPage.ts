import MarkdownIt from "markdown-it";
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
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Comments are where the build puts something in, so HTML is let through: the texts are our own. */
const markdown = new MarkdownIt({ html: true });

markdown.core.ruler.push("addresses", ({ tokens }) => {
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") token.attrSet("id", slugOf(tokens[at + 1]?.content ?? ""));
    // The pages link to one another as files, which works where their source is read, too.
    for (const link of token.children ?? []) {
      const to = link.attrGet("href");
      if (to !== null) link.attrSet("href", String(to).replace(/^(\w+)\.md(?=#|$)/, "../$1/"));
      // So do pictures, of which some are those of docs/.
      const from = link.attrGet("src");
      if (from !== null) link.attrSet("src", String(from).replace(/^\.\.\/\.\.\/docs\//, "../"));
    }
  });
});
const { rules } = markdown.renderer;
rules.table_open = () => '<div class="table"><table>\n';
rules.table_close = () => "</table></div>\n";
rules.th_open = () => '<th scope="col">';
const image = rules.image?.bind(rules);
// A section that is not shown fetches none of its pictures.
rules.image = (tokens, at, ...others) => {
  tokens[at]?.attrSet("loading", "lazy");
  return image?.(tokens, at, ...others) ?? "";
};

/**
 * A page of the site as HTML.
 *
 * @param text its Markdown, whose first line is the title
 * @param folder where it lies, for the links between pages
 * @param up the way from it to the site's root, with a slash at its end
 * @param inserts what stands in place of comments in the text, by the comments' words
 */
export function contentPage(
  text: string,
  folder: string,
  inserts: Readonly<Record<string, string>> = {},
  up = "../",
): string {
  const [, title = ""] = /^# (.+)/.exec(text) ?? [];
  const html = markdown.render(text);
  const whole = Object.entries(inserts).reduce(
    (all, [name, by]) => all.replaceAll(`<!-- ${name} -->`, by),
    html,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} - Funnel Balance</title>
<link rel="icon" href="${up}icons/icon-192.png">
<link rel="stylesheet" href="${up}site.css">
<script src="${up}site.js" defer></script>
</head>
<body>
<header><a class="brand" href="${up}">Funnel Balance</a>${navigation(up, folder)}</header>
<main class="${folder}">
${whole.trim()}
</main>
<footer><p>Funnel Balance ${version} · <a href="${up}terms/">Terms</a> · <a href="${up}privacy/">Privacy</a> · <a href="${up}support/">Support</a></p></footer>
</body>
</html>
`;
}
