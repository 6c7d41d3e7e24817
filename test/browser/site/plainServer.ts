import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { SiteFiles } from "../../../site/build/SiteFiles";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
};

export interface PlainServer {
  /** Ends with a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** What any static host does with these files, without a header of ours: an address that ends with a slash is its index.html. */
export async function servePlainly(files: SiteFiles): Promise<PlainServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname).slice(1);
    const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const content = files[name];
    if (content === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, { "Content-Type": types[extname(name)] ?? "application/octet-stream" })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // It listens on a port and not on a pipe.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
