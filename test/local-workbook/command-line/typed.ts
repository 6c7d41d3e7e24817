import * as words from "../../../core/words/en";
import type { Context } from "../../../local-workbook/command-line/Context";
import { run } from "../../../local-workbook/command-line/run";

/** Runs the program in this process and returns what a person at a pipe would see. */
export function typed(...argv: readonly string[]) {
  return typedAt({}, ...argv);
}

/** The same at a terminal of another kind. */
export function typedAt(terminal: Partial<Context>, ...argv: readonly string[]) {
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
    ascii: false,
    locale: "",
    progress: false,
    words,
    ...terminal,
  });
  return { code, out, err };
}
