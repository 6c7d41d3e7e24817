import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A Postgres server of its own in a folder of its own, reached by a socket there. */
export interface Server {
  readonly url: string;
  /** Runs a statement as the owner. */
  readonly sql: (statement: string) => void;
  readonly stop: () => void;
}

/** Postgres refuses to run as root: then it runs as nobody. */
const nobody = 65534;

export function startServer(): Server {
  const bin = dirname(process.env.FUNNEL_BALANCE_POSTGRES ?? "/usr/bin/postgres");
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, nobody, nobody);
  const as = isRoot ? { uid: nobody, gid: nobody } : {};
  const data = join(folder, "data");
  const run = (program: string, ...args: string[]) => {
    const { status, stderr, stdout } = spawnSync(join(bin, program), args, {
      ...as,
      encoding: "utf8",
      cwd: folder,
    });
    if (status !== 0) throw new Error(`${program}: ${stderr}${stdout}`);
  };
  run("initdb", "-D", data, "-U", "owner", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C");
  const options = [
    "-D",
    data,
    "-k",
    folder,
    "-c",
    "listen_addresses=",
    "-c",
    "fsync=off",
    "-c",
    "shared_buffers=16MB",
  ];
  const child = spawn(join(bin, "postgres"), options, { ...as, cwd: folder, stdio: "ignore" });
  const sql = (statement: string) =>
    run(
      "psql",
      "-h",
      folder,
      "-U",
      "owner",
      "-d",
      "postgres",
      "-v",
      "ON_ERROR_STOP=1",
      "-q",
      "-c",
      statement,
    );
  for (let tries = 0; ; tries++) {
    const { status } = spawnSync(join(bin, "pg_isready"), ["-h", folder, "-t", "10"], as);
    if (status === 0) break;
    if (tries > 100) throw new Error("the server does not start");
    spawnSync("sleep", ["0.1"]);
  }
  return {
    url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=owner`,
    sql,
    stop() {
      child.kill("SIGINT");
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
