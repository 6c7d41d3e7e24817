import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { excelAddin } from "../../../excel-addin/build/excelAddin";
import { icon } from "../../../excel-addin/build/icons/icon";
import { type SignName, signs, sizes } from "../../../excel-addin/build/icons/signs";

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
  expect(commands).toEqual(["colour", "clear", "brief"]);
  const script = readFileSync(built("taskpane.js"), "utf8");
  for (const command of commands) expect(script).toContain(`associate("${command}"`);
});

test.each((Object.keys(signs) as SignName[]).flatMap((name) => sizes.map((size) => [name, size] as const)))(
  "the icon %s of %i pixels is a PNG of that size, as the script draws it",
  (name, size) => {
    const kept = readFileSync(built(`assets/${name}-${size}.png`));
    expect(kept.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([kept.readUInt32BE(16), kept.readUInt32BE(20)]).toEqual([size, size]);
    expect(kept.equals(icon(name, size))).toBe(true);
  },
);

test("each command has a sign of its own, in every size that Office takes", () => {
  const icons = [...manifest.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)].map(([, images = ""]) =>
    [...images.matchAll(/size="(\d+)" resid="(\w+)\.\d+"/g)].map(
      ([, size, name]) => [Number(size), name] as const,
    ),
  );
  expect(icons.map((images) => images.map(([size]) => size))).toEqual(icons.map(() => [...sizes]));
  const names = icons.map((images) => new Set(images.map(([, name]) => name)));
  expect(names.map((one) => [...one])).toEqual([["Icon"], ["Review"], ["Colour"], ["Clear"], ["Brief"]]);
});

test("the pane has no id of its own, since it shares its runtime with the functions", () => {
  expect(manifest).not.toContain("TaskpaneId");
});

test("the development manifest differs by its Id, its names and its address alone", () => {
  const development = readFileSync(built("manifest-dev.xml"), "utf8");
  const lines = manifest.split("\n");
  const changed = development.split("\n").flatMap((line, i) => (line === lines[i] ? [] : [line.trim()]));
  expect(changed).toEqual([
    "<Id>3d1c7a52-9b0e-4f6b-8a47-51e0c2d96b3f</Id>",
    '<DisplayName DefaultValue="Funnel Balance (dev)" />',
    '<bt:String id="Group.Label" DefaultValue="Funnel Balance (dev)" />',
  ]);
});

test("the pane's page asks for the scripts of its own version", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const page = readFileSync(built("taskpane.html"), "utf8");
  for (const script of ["oldEngine", "taskpane", "formulas"])
    expect(page).toContain(`src="${script}.js?v=${version}"`);
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
