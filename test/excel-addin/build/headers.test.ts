import { spawnSync } from "node:child_process";
import { join } from "node:path";

const script = join(__dirname, "../../../scripts/excelHeaders.mjs");

function headersOf(path: string): Record<string, string> {
  const program = `import { excelHeaders } from ${JSON.stringify(script)}; console.log(JSON.stringify(excelHeaders(${JSON.stringify(path)})))`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], {
    encoding: "utf8",
  });
  return JSON.parse(stdout);
}

test("icons come without a word about caching, which would cost them their place on the ribbon", () => {
  expect(Object.keys(headersOf("/assets/icon-32.png"))).toEqual([
    "Access-Control-Allow-Origin",
    "Content-Type",
  ]);
});

test.each(["/functions.json", "/functions.js", "/taskpane.html"])(
  "%s may be read from another address, and is asked for anew each time",
  (path) => {
    const headers = headersOf(path);
    expect(headers).toMatchObject({ "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" });
    expect(headers).not.toHaveProperty("X-Frame-Options");
    expect(headers).not.toHaveProperty("Content-Security-Policy");
  },
);
