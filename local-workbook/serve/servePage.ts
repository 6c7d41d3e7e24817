import { open, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { listen } from "./listen";

/** Only people on this machine may open the page: their file is in it. */
const host = "127.0.0.1";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const headers = {
  // The HTML says the rest of the policy itself, for any other host; this part works in a header alone.
  "Content-Security-Policy": "frame-ancestors 'self'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // No page of another origin may take a file of ours into itself, or keep a hand on a window with ours.
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  // A rebuilt page shows at once.
  "Cache-Control": "no-store",
};

export interface PageServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder, and nothing else, on this machine.
 *
 * @param folder the built page.
 * @param port the first port to try; the next ones follow where it is taken. 0 takes any free one.
 * @throws PortRefused where none of twenty ports is free.
 */
export async function servePage(folder: string, port: number): Promise<PageServer> {
  const inside = await realpath(folder);
  const server = createServer((request, response) => void answer(inside, request, response));
  const taken = await listen(server, host, port);
  return {
    address: `http://${host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = "" } = request;
  if (method !== "GET" && method !== "HEAD") {
    response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    return;
  }
  // Another name for this machine is a page of a stranger that had its name point here.
  const name = request.headers.host?.replace(/:\d+$/, "");
  const path = name === host || name === "localhost" ? fileOf(folder, request.url ?? "/") : null;
  try {
    // A link that leads out of the folder has a real path that is not in it.
    const real = path === null ? null : await realpath(path);
    if (real?.startsWith(join(folder, sep))) await send(real, method === "HEAD", response);
    else response.writeHead(404, headers).end();
  } catch {
    if (response.headersSent) response.destroy();
    else response.writeHead(404, headers).end();
  }
}

/** Piece by piece, as it is read at the other end: many readers that wait must not hold the file many times. */
async function send(path: string, headAlone: boolean, response: ServerResponse): Promise<void> {
  const file = await open(path);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Error("no file");
    const type = contentTypes[extname(path)] ?? "application/octet-stream";
    response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": stat.size });
    if (headAlone) response.end();
    else await pipeline(file.createReadStream({ autoClose: false }), response);
  } finally {
    await file.close();
  }
}

/** The file that an address means, or null where it means none inside the folder. */
function fileOf(folder: string, address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ""));
    if (!path.startsWith("/") || path.includes("\0")) return null;
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    return file.startsWith(join(folder, sep)) ? file : null;
  } catch {
    return null;
  }
}
