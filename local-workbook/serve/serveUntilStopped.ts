import type { Words } from "../../core/words/Words";
import { servePage } from "./servePage";

const firstPort = 4173;

/** Serves the built page, says where, and ends on Ctrl+C. PORT names another first port; a wrong one is exit code 2. */
export async function serveUntilStopped(folder: string, words: Words["page"]): Promise<void> {
  const given = process.env.PORT || String(firstPort);
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65535)) {
    console.error(words.badPort(given));
    process.exitCode = 2;
    return;
  }
  const server = await servePage(folder, port);
  console.log(words.serving(server.address));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}
