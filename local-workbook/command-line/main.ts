import * as words from "../../core/words/en";
import { run, runLater } from "./run";
import { processTerminal } from "./terminal/processTerminal";

const argv = process.argv.slice(2);
const context = { ...processTerminal(), words };

void (async () => {
  process.exitCode = await (runLater(argv, context) ?? run(argv, context));
})();
