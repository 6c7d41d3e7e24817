import * as words from "../../../core/words/en";
import { run } from "../../../local-workbook/command-line/run";

/** Runs the program in this process and returns what a person at a pipe would see. */
export function typed(...argv: readonly string[]) {
  let [out, err] = ["", ""];
  const code = run(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 80,
    colours: false,
    progress: false,
    words,
  });
  return { code, out, err };
}
