import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";

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
 * @throws where none of twenty ports is free.
 */
export async function servePage(folder: string, port: number): Promise<PageServer> {
  const server = createServer((request, response) => void answer(folder, request, response));
  const taken = await listen(server, port, port === 0 ? 1 : 20);
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
    const body = path === null ? null : await readFile(path);
    if (path === null || body === null) response.writeHead(404, headers).end();
    else {
      const type = contentTypes[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": body.length });
      response.end(method === "HEAD" ? undefined : body);
    }
  } catch {
    response.writeHead(404, headers).end();
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

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && tries > 1) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      server.removeAllListeners("error");
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
