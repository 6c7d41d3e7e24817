import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ecmaVersion, parse } from "acorn";

const built = (file: string) => readFileSync(join(__dirname, "../../dist", file), "utf8");

const [rest = ""] = readdirSync(join(__dirname, "../../dist/excel-addin")).filter((file) =>
  /^rest\.\w+\.js$/.test(file),
);

/** Every script inside a page of ours. */
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = ""]) => script);

/**
 * What hosts load, and the edition of JavaScript that the oldest engine among theirs reads: regular expressions are parsed too, and
 * lookbehind apart, which is of 2018 but which no Safari reads before 16.4.
 */
const shipped: readonly (readonly [file: string, edition: ecmaVersion])[] = [
  ["excel-addin/taskpane.js", 2020],
  ["excel-addin/formulas.js", 2020],
  ["excel-addin/functions.js", 2020],
  [`excel-addin/${rest}`, 2020],
  // Says what is missing where the others cannot be read.
  ["excel-addin/oldEngine.js", 5],
  ["sheets-addon/Code.js", 2020],
  ["sheets-addon/Sidebar.html", 2020],
];

const scripts = (file: string) => (file.endsWith(".html") ? scriptsOf(built(file)) : [built(file)]);

test.each(shipped)("%s is JavaScript of %i", (file, ecmaVersion) => {
  expect(scripts(file).length).toBeGreaterThan(0);
  for (const script of scripts(file)) expect(parse(script, { ecmaVersion }).type).toBe("Program");
});

test.each(shipped)("%s looks behind in no regular expression", (file) => {
  for (const script of scripts(file)) expect(script).not.toMatch(/\(\?<[=!]/);
});
