import { showsAsciiAlone } from "./showsAsciiAlone";
import type { Terminal } from "./Terminal";

/** The terminal, pipe or file that the program was started with. https://no-color.org decides on colours. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (head, less) closes the pipe: that is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.isTTY ? stdout.columns : 80,
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    locale: env.LC_ALL || env.LC_NUMERIC || env.LANG || "",
    ascii: showsAsciiAlone(env, process.platform),
    progress: stderr.isTTY === true && env.TERM !== "dumb",
  };
}
