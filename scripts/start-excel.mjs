import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { installMissing } from "./installMissing.mjs";
import { run } from "./run.mjs";

/** `npm run start:excel`: builds the Excel add-in, serves it to this machine's Excel over HTTPS and says how to load it. */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
installMissing();

const folder = "dist/excel-addin";
console.log("Building excel-addin ...");
const webpack = ["node_modules/webpack/bin/webpack.js", "--config", "webpack.config.ts"];
run(process.execPath, [...webpack, "--env", "only=excel-addin"], { shell: false });

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".xml": "application/xml",
};

/**
 * Excel on the web reads functions.json from its own address, hence the cross-origin header.
 *
 * @type {import("node:http").RequestListener}
 */
async function serve(request, response) {
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };
  try {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "", "https://localhost").pathname));
    const body = await readFile(join(folder, path));
    response.writeHead(200, {
      ...headers,
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
    });
    response.end(body);
  } catch {
    response.writeHead(404, headers);
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

const manifest = join(process.cwd(), folder, "manifest.xml");
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
Funnel Balance is served at https://localhost:3000. Leave this running and load it into Excel:

  Windows  Share the folder of the manifest (right-click, Properties, Sharing). In Excel: File, Options, Trust Center,
           Trust Center Settings, Trusted Add-in Catalogs: add the share's address, tick "Show in Menu", restart Excel.
           Then Home, Add-ins, More Add-ins, Shared Folder, Funnel Balance.
           Or in one step: npx office-addin-debugging start "${manifest}" desktop
  Mac      Copy the manifest into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder where it
           is missing), restart Excel, then Insert, Add-ins: Funnel Balance stands in the list.
  Web      Open a workbook at https://www.office.com, then Home, Add-ins, More Add-ins, My Add-ins, Upload My Add-in.

Manifest: ${manifest}
Stop with Ctrl+C.`);
});
