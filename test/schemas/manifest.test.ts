import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { hostedFiles } from "../../excel-addin/build/hostedFiles";
import { version } from "../../package.json";

const schemas = join(process.env.FUNNEL_BALANCE_DATA ?? "", "schemas/OfficeAppManifestV1_1.xsd");
const root = join(__dirname, "../..");

function validate(manifest: string) {
  return spawnSync("xmllint", ["--noout", "--nonet", "--schema", schemas, "-"], {
    input: manifest,
    encoding: "utf8",
  });
}

test.each(["manifest.xml", "dist/excel-addin/manifest.xml", "dist/excel-addin/manifest-dev.xml"])(
  "%s is valid by Office's schemas",
  (path) => {
    const { status, stderr } = validate(readFileSync(join(root, path), "utf8"));
    expect(stderr).toMatch(/validates$/m);
    expect(status).toBe(0);
  },
);

test.each(["latest", `v/${version}`])("the manifest that the site holds under %s is, too", (folder) => {
  const manifest = hostedFiles(`https://tools.example.com/funnel/${folder}`)["manifest.xml"];
  expect(validate(String(manifest)).stderr).toMatch(/validates$/m);
});

test("the schemas look inside the ribbon and the runtime too", () => {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  for (const part of [
    '<Label resid="Group.Label" />',
    "<FunctionName>colour</FunctionName>",
    ' resid="Pane.Url" lifetime',
  ])
    expect(validate(manifest.replace(part, "")).status).not.toBe(0);
});
