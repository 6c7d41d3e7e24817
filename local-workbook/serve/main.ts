import { resolve } from "node:path";
import * as words from "../../core/words/en";
import { servePage } from "./servePage";

const firstPort = 4173;

/** `serve-page FOLDER`: serves the built page until Ctrl+C. PORT names another first port. */
async function main(): Promise<void> {
  const port = Number(process.env.PORT ?? firstPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(words.page.badPort(process.env.PORT ?? ""));
    process.exitCode = 2;
    return;
  }
  const server = await servePage(resolve(process.argv[2] ?? "dist/page"), port);
  console.log(words.page.serving(server.address));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}

void main();
