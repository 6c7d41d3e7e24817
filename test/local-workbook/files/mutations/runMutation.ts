import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { typed } from "../../command-line/typed";
import { mutated } from "./mutated";

const commands = [
  ["review", "--colour"],
  ["review", "--json"],
  ["team"],
  ["customers"],
  ["time", "--hours", "20"],
  ["brief", "Acme"],
];

export interface Ran {
  readonly number: number;
  /** What is wrong with the answer; null where it is one. */
  readonly fault: string | null;
  readonly code: number;
  /** Of the processor, so that a busy machine counts for nothing. */
  readonly milliseconds: number;
}

/** Runs a command over a file that was mutated: it must answer, or refuse in one line. */
export function runMutation(number: number): Ran {
  const { name, bytes, how } = mutated(number);
  const [command = "", ...options] = commands[Math.floor(number / 2) % commands.length] ?? [];
  const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
  const [path, copy] = [join(folder, name), join(folder, "copy.xlsx")];
  const began = process.cpuUsage();
  const ended = (code: number, fault: string | null): Ran => {
    const { user, system } = process.cpuUsage(began);
    return {
      number,
      code,
      fault: fault === null ? null : `${name} (${how}), ${command} ${options.join(" ")}: ${fault}`,
      milliseconds: (user + system) / 1000,
    };
  };
  try {
    writeFileSync(path, bytes);
    const colours = options.includes("--colour");
    const { code, err } = typed(command, path, ...options, ...(colours ? [copy] : []));
    if (code === 2 && !/^funnel-balance: [^\n]+\n$/.test(err.split("\n").slice(-2).join("\n")))
      return ended(code, `refused in the words ${err.slice(0, 300)}`);
    if (colours && existsSync(copy) !== (code === 0))
      return ended(code, "a copy without an answer, or the other way");
    if (colours && code === 0 && typed("review", copy).code !== 0)
      return ended(code, "its copy cannot be read");
    return ended(code, null);
  } catch (error) {
    return ended(1, String(error instanceof Error ? error.stack : error).slice(0, 600));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
