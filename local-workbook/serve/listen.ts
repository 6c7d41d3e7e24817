import type { Server } from "node:http";

/** No port of some could be listened on; `reason` is the system's code of the last. */
export class PortRefused extends Error {
  constructor(
    readonly first: number,
    readonly last: number,
    readonly reason: string,
  ) {
    super(`ports ${first} to ${last}: ${reason}`);
    this.name = "PortRefused";
  }
}

const tries = 20;
const highest = 65_535;

/**
 * Listens on a port, or on the next that is free. Resolves with the one that it is; 0 takes any.
 *
 * @throws PortRefused
 */
export async function listen(server: Server, host: string, first: number): Promise<number> {
  const last = first === 0 ? 0 : Math.min(first + tries - 1, highest);
  for (let port = first; ; port++) {
    const reason = await refusal(server, host, port);
    const address = server.address();
    if (reason === null) return typeof address === "object" && address !== null ? address.port : port;
    if (reason !== "EADDRINUSE" || port >= last) throw new PortRefused(first, port, reason);
  }
}

/** Null where the server now listens. */
function refusal(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const refused = ({ code = "" }: NodeJS.ErrnoException) => {
      server.off("listening", listens);
      resolve(code);
    };
    const listens = () => {
      server.off("error", refused);
      resolve(null);
    };
    server.once("error", refused).once("listening", listens).listen(port, host);
  });
}
