import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as words from "../../../core/words/en/page";
import { type PageServer, servePage } from "../../../local-workbook/serve/servePage";
import { serveUntilStopped } from "../../../local-workbook/serve/serveUntilStopped";

const large = 8_000_000;
let outside: string;
let server: PageServer;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), "serve-page-"));
  const folder = join(outside, "page");
  writeFileSync(join(outside, "secret.txt"), "secret");
  mkdirSync(folder);
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(folder, "page.js"), "1;");
  writeFileSync(join(folder, "pipeline.xlsx"), "PK");
  symlinkSync(join(outside, "secret.txt"), join(folder, "link.txt"));
  symlinkSync(outside, join(folder, "linked"));
  symlinkSync(join(folder, "page.js"), join(folder, "inside.js"));
  writeFileSync(join(folder, "large.js"), "x".repeat(large));
  server = await servePage(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(outside, { recursive: true });
});

interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A raw request: fetch would tidy the path before sending it. */
function ask(path: string, method = "GET", host?: string): Promise<Got> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: host === undefined ? {} : { Host: host } },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          body += part;
        });
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

test("servePage gives index.html for the folder, as HTML that no stranger may frame or cache", async () => {
  const { status, headers, body } = await ask("/");
  expect(status).toBe(200);
  expect(body).toContain("<title>page</title>");
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "frame-ancestors 'self'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cache-control": "no-store",
  });
  expect(headers).not.toHaveProperty("access-control-allow-origin");
});

test.each([
  ["/page.js", "text/javascript; charset=utf-8"],
  ["/pipeline.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("servePage names the content type of %s", async (path, type) => {
  expect((await ask(path)).headers["content-type"]).toBe(type);
});

test("servePage answers HEAD with the headers alone", async () => {
  const { status, headers, body } = await ask("/page.js", "HEAD");
  expect([status, headers["content-length"], body]).toEqual([200, "2", ""]);
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("servePage refuses %s", async (method) => {
  const { status, headers } = await ask("/", method);
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/page.js%00.html",
  "/%",
  "/missing.js",
  "//secret.txt",
  "/link.txt",
  "/linked/secret.txt",
  "/linked/",
])("servePage has nothing at %s", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, ""]);
});

test("servePage follows a link that stays in the folder", async () => {
  expect((await ask("/inside.js")).body).toBe("1;");
});

test("servePage reads no further than what is taken: sixty readers that wait do not hold the file sixty times", async () => {
  const { hostname, port } = new URL(server.address);
  const waiting = Array.from({ length: 60 }, () => {
    const socket = connect(Number(port), hostname);
    socket.pause();
    socket.write("GET /large.js HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return socket;
  });
  try {
    // The answer to one that reads comes while the others wait.
    expect((await ask("/large.js")).body).toHaveLength(large);
    const { arrayBuffers } = process.memoryUsage();
    expect(arrayBuffers).toBeLessThan((60 * large) / 4);
  } finally {
    for (const socket of waiting) socket.destroy();
  }
});

test("servePage answers to this machine's names alone", async () => {
  expect((await ask("/", "GET", "stranger.example")).status).toBe(404);
  expect((await ask("/", "GET", "localhost:4173")).status).toBe(200);
});

test("servePage takes the next port where the first is taken", async () => {
  const taken = Number(new URL(server.address).port);
  const next = await servePage(outside, taken);
  expect(Number(new URL(next.address).port)).toBeGreaterThan(taken);
  await next.close();
});

test("servePage listens on 127.0.0.1 alone", () => {
  expect(new URL(server.address).hostname).toBe("127.0.0.1");
});

/** Servers on as many ports in a row, from a first one on. */
async function taking(first: number, count: number): Promise<Server[]> {
  return await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const taker = createServer();
      return new Promise<Server>((resolve) => {
        // Somebody else has it: just as well.
        taker.once("error", () => resolve(taker));
        taker.listen(first + at, "127.0.0.1", () => resolve(taker));
      });
    }),
  );
}

test.each([
  [61_000, 20, "Ports 61000 to 61019 are taken; set PORT to another number"],
  [65_535, 1, "Port 65535 is taken; set PORT to another number"],
  [65_530, 6, "Ports 65530 to 65535 are taken; set PORT to another number"],
])("where the ports from %s on are taken, that is told in one line", async (first, count, says) => {
  const takers = await taking(first, count);
  const told = jest.spyOn(console, "error").mockImplementation(() => {});
  process.env.PORT = String(first);
  try {
    await serveUntilStopped(outside, words);
    expect(told.mock.calls).toEqual([[says]]);
    expect(process.exitCode).toBe(2);
  } finally {
    process.exitCode = 0;
    delete process.env.PORT;
    told.mockRestore();
    for (const taker of takers) taker.close();
  }
});
