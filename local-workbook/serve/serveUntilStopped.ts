import type { Words } from "../../core/words/Words";
import { PortRefused } from "./listen";
import { servePage } from "./servePage";

const firstPort = 4173;

/** Serves the built page, says where, and ends on Ctrl+C. PORT names another first port; a wrong one, or none that is free, is exit code 2. */
export async function serveUntilStopped(folder: string, words: Words["page"]): Promise<void> {
  const given = process.env.PORT || String(firstPort);
  const port = /^\d{1,5}$/.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65535)) {
    console.error(words.badPort(given));
    process.exitCode = 2;
    return;
  }
  try {
    const server = await servePage(folder, port);
    console.log(words.serving(server.address));
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
  } catch (error) {
    if (!(error instanceof PortRefused)) throw error;
    console.error(words.portRefused(error.first, error.last, error.reason));
    process.exitCode = 2;
  }
}
