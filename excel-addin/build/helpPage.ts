import type { DocumentedFunction, DocumentedParameter } from "../../core/functions/metadata/documented";
import * as words from "../../core/words/en";

/** The page behind "Help on this function" in Excel, Learn more and Support: plain HTML without a script. */
export function helpPage(catalogue: readonly DocumentedFunction[]): string {
  const { title, about, functions, support } = words.excel.help;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
code { font-size: 0.95em; overflow-wrap: anywhere; }
h3 { overflow-wrap: anywhere; }
h3 { margin-bottom: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem 1.5rem; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${about.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n")}
<h2 id="support">${escaped(support.heading)}</h2>
<dl>
${support.answers.map(([trouble, answer]) => `<dt>${escaped(trouble)}</dt><dd>${escaped(answer)}</dd>`).join("\n")}
</dl>
<h2 id="functions">${escaped(functions)}</h2>
${catalogue.map(section).join("\n")}
</main>
</body>
</html>
`;
}

function section(spec: DocumentedFunction): string {
  return `<h3 id="${spec.name.toLowerCase()}">${spec.name}</h3>
<p><code>${escaped(`=${spec.name}(${spec.parameters.map(signature).join(", ")})`)}</code></p>
<p>${escaped(spec.summary)}</p>
<dl>
${spec.parameters.map(({ name, doc }) => `<dt>${escaped(name)}</dt><dd>${escaped(doc)}</dd>`).join("\n")}
</dl>
<p>${escaped(spec.result.doc)}</p>`;
}

const signature = ({ name, optional }: DocumentedParameter) => (optional ? `[${name}]` : name);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
