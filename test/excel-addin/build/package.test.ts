import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelAddin } from "../../../excel-addin/build/excelAddin";
import { icon } from "../../../excel-addin/build/icon";

const root = join(__dirname, "../../..");
const built = (name: string) => join(root, "dist/excel-addin", name);
const manifest = readFileSync(built("manifest.xml"), "utf8");

test("everything that the manifest points to on its own address is in the build", () => {
  const addresses = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"#]+)/g)].map(
    ([, path = ""]) => path,
  );
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((path) => !existsSync(built(path)))).toEqual([]);
});

test("the manifest has the package's version", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test("every text and address that a button names is among the resources, and none is left over", () => {
  const named = [...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id);
  const resources = [...manifest.matchAll(/<bt:\w+ id="([^"]+)"/g)].map(([, id]) => id);
  expect([...new Set(named)].sort()).toEqual([...resources].sort());
});

test("every command of the manifest is associated by the pane's script", () => {
  const commands = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  expect(commands).toEqual(["colour", "clear", "insertFormula"]);
  const script = readFileSync(built("taskpane.js"), "utf8");
  for (const command of commands) expect(script).toContain(`associate("${command}"`);
});

test.each([16, 32, 64, 80])("the icon of %i pixels is a PNG of that size, as the script draws it", (size) => {
  const drawn = icon(size);
  const kept = readFileSync(built(`assets/icon-${size}.png`));
  expect(kept.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([size, size]);
  expect(kept.equals(drawn)).toBe(true);
});

test("a base address that is not HTTPS is refused by name", () => {
  process.env.FUNNEL_BALANCE_BASE_URL = "http://example.org";
  try {
    expect(() => excelAddin()).toThrow(
      'FUNNEL_BALANCE_BASE_URL must begin with https://, not "http://example.org"',
    );
  } finally {
    delete process.env.FUNNEL_BALANCE_BASE_URL;
  }
});
