import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { keptReleases } from "../../site/build/keptReleases";

const earlier = mkdtempSync(join(tmpdir(), "earlier-site-"));
afterAll(() => rmSync(earlier, { recursive: true }));
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(earlier, path)), { recursive: true });
  writeFileSync(join(earlier, path), text);
};

test("a folder that is no site is refused by its name", () => {
  expect(() => keptReleases(earlier, "0.2.0", {})).toThrow(`${earlier} is no site that was built`);
});

test("what is published stays: the releases of an earlier site go on beside the next one, byte for byte, and nothing else of it", () => {
  put("v/0.1.0/manifest.xml", "<one/>");
  put("v/0.1.0/manifest.xml.gz", "packed");
  put("v/0.1.0/assets/icon-16.png", "icon");
  put("latest/manifest.xml", "<one/>");
  const kept = keptReleases(earlier, "0.2.0", { "v/0.2.0/manifest.xml": "<two/>" });
  expect(Object.entries(kept).map(([path, content]) => [path, String(content)])).toEqual(
    expect.arrayContaining([
      ["v/0.1.0/manifest.xml", "<one/>"],
      ["v/0.1.0/manifest.xml.gz", "packed"],
      ["v/0.1.0/assets/icon-16.png", "icon"],
    ]),
  );
  expect(Object.keys(kept)).toHaveLength(3);
});

test("a version that was published is built once more only as it was", () => {
  expect(
    keptReleases(earlier, "0.1.0", {
      "v/0.1.0/manifest.xml": "<one/>",
      "v/0.1.0/assets/icon-16.png": "icon",
    }),
  ).toEqual({});
  expect(() =>
    keptReleases(earlier, "0.1.0", {
      "v/0.1.0/manifest.xml": "<other/>",
      "v/0.1.0/assets/icon-16.png": "icon",
    }),
  ).toThrow("0.1.0 was published with another v/0.1.0/manifest.xml");
});
