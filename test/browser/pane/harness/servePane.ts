import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { harnesses } from "../../harnesses";

export const builtPane = join(harnesses, "pane.js");

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Funnel Balance</title></head>
<body><script src="pane.js"></script></body></html>`;

/** The strictest policy that a host could set: one script, no style source, no requests. */
const strictest =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'none'; img-src 'none'";

/** What the page around our own panes says (local-workbook/page/pane/pane.html): our pictures and printed pages may be drawn. */
export const ownPolicy =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** Serves the built pane on 127.0.0.1. */
export async function servePane(
  script = builtPane,
  policy = strictest,
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const isScript = request.url?.startsWith("/pane.js") ?? false;
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader(
      "Content-Type",
      isScript ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
    );
    response.end(isScript ? readFileSync(script) : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
