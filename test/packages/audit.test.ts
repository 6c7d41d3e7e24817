import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "funnel-balance-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The audit with an npm that gives this answer. */
function audit(answer: string, code: number) {
  writeFileSync(join(folder, "npm"), `#!/bin/sh\ncat <<'END'\n${answer}\nEND\nexit ${code}\n`, {
    mode: 0o755,
  });
  const env = { ...process.env, PATH: `${folder}:${dirname(process.execPath)}:/usr/bin:/bin` };
  const script = join(__dirname, "../../scripts/audit.mjs");
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: "utf8", env });
  return [status, stdout];
}
const known = (severity: string) =>
  JSON.stringify({ vulnerabilities: { react: { severity } }, metadata: { vulnerabilities: {} } });

test.each([
  ["a hole of high severity is a failure", known("high"), 1, [1, "npm audit: react, high\n"]],
  ["a hole of low severity is none", known("low"), 1, [0, "npm audit: nothing of high severity\n"]],
  [
    "no holes are no failure",
    '{"vulnerabilities":{},"metadata":{}}',
    0,
    [0, "npm audit: nothing of high severity\n"],
  ],
  [
    "a registry that refuses is told, and no failure",
    '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}',
    1,
    [0, "npm audit: the registry gave no answer\n"],
  ],
  ["no answer at all is told, and no failure", "", 1, [0, "npm audit: the registry gave no answer\n"]],
])("%s", (_, answer, code, wanted) => {
  expect(audit(answer, code)).toEqual(wanted);
});
