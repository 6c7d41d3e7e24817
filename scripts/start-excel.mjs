import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { excelHeaders } from "./excelHeaders.mjs";
import { installMissing } from "./installMissing.mjs";
import { run } from "./run.mjs";

/** `npm run start:excel`: builds the Excel add-in, serves it to this machine's Excel over HTTPS and says how to load it. */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
installMissing();

const folder = "dist/excel-addin";
console.log("Building excel-addin ...");
const webpack = ["node_modules/webpack/bin/webpack.js", "--config", "webpack.config.ts"];
run(process.execPath, [...webpack, "--env", "only=excel-addin"], { shell: false });

/** @type {import("node:http").RequestListener} */
async function serve(request, response) {
  try {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "", "https://localhost").pathname));
    const body = await readFile(join(folder, path));
    response.writeHead(200, excelHeaders(path));
    response.end(body);
  } catch {
    response.writeHead(404, { "Access-Control-Allow-Origin": "*" });
    response.end();
  }
}

const { getHttpsServerOptions } = await import("office-addin-dev-certs");
console.log(
  "Office loads add-ins over HTTPS alone: a certificate for localhost is made where there is none.",
);
console.log("Your system may ask whether to trust it.");
const certificate = await getHttpsServerOptions().catch((error) => {
  console.error(`No certificate could be made: ${error.message ?? error}`);
  process.exit(1);
});

const manifest = join(process.cwd(), folder, "manifest-dev.xml");
const server = createServer(certificate, serve);
server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
  console.error(
    error.code === "EADDRINUSE"
      ? "Port 3000 is taken by another program. Stop it, then try again"
      : `The server could not start: ${error.message}`,
  );
  process.exit(1);
});
server.listen(3000, "localhost", () => {
  console.log(`
Funnel Balance is served at https://localhost:3000. Leave this running and load it into Excel by the steps of
site/pages/install.md, with this manifest in place of the one there; it is called Funnel Balance (dev):

  ${manifest}

Windows also knows one step: npx office-addin-debugging start "${manifest}" desktop
On the web, Chrome and Edge from 142 on ask whether the page may reach this machine (local network access): choose Allow.
Stop with Ctrl+C.`);
});
