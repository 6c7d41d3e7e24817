import * as words from "../../core/words/en";
import { run } from "./run";
import { processTerminal } from "./terminal/processTerminal";

process.exitCode = run(process.argv.slice(2), { ...processTerminal(), words });
