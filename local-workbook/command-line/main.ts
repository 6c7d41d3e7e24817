import { run } from "./run";
import { processTerminal } from "./terminal/processTerminal";

process.exitCode = run(process.argv.slice(2), processTerminal());
