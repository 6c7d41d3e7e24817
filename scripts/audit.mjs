import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * What npm's registry knows against the packages that we ship: exit code 1 for a hole of high or critical severity. A registry that
 * does not answer (some mirrors do not) is told and is no failure of ours.
 */
const cwd = fileURLToPath(new URL("..", import.meta.url));
const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  cwd,
  encoding: "utf8",
  timeout: 120_000,
  shell: process.platform === "win32",
});

/** @returns {{ vulnerabilities?: Record<string, { severity: string }>, metadata?: object }} */
function answer() {
  try {
    return JSON.parse(stdout);
  } catch {
    return {};
  }
}

const { vulnerabilities, metadata } = answer();
if (vulnerabilities === undefined || metadata === undefined) {
  console.log("npm audit: the registry gave no answer");
} else {
  const holes = Object.entries(vulnerabilities).filter(([, { severity }]) =>
    /^(high|critical)$/.test(severity),
  );
  for (const [name, { severity }] of holes) console.log(`npm audit: ${name}, ${severity}`);
  if (holes.length === 0) console.log("npm audit: nothing of high severity");
  process.exitCode = holes.length > 0 ? 1 : 0;
}
