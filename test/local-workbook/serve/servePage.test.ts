import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PageServer, servePage } from "../../../local-workbook/serve/servePage";

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
    "cache-control": "no-store",
  });
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
])("servePage has nothing at %s", async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, ""]);
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
