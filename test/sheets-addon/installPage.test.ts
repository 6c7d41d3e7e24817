import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../appsscript.json";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const pages = ["site/pages/install.md", "site/pages/admin.md"];

interface ClaspCommand {
  readonly name: string;
  /** By every way in which it is written: whether a value follows it. */
  readonly options: Readonly<Record<string, boolean>>;
}

/** Clasp's own definitions of its commands: it is a program of modules, which are loaded in a process of their own. */
function claspCommands(): ReadonlyMap<string, ClaspCommand> {
  const folder = join(root, "node_modules/@google/clasp/build/src/commands");
  const files = readdirSync(folder).filter((file) => /^(login|push|create-\w+)\.js$/.test(file));
  const script = `
    const found = [];
    for (const file of ${JSON.stringify(files)}) {
      const { command } = await import(${JSON.stringify(`file://${folder}/`)} + file);
      const options = command.options.flatMap((o) => [o.short, o.long].filter(Boolean).map((way) => [way, o.required]));
      found.push({ name: command.name(), options: Object.fromEntries(options) });
    }
    console.log(JSON.stringify(found));`;
  const told = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const commands: ClaspCommand[] = JSON.parse(told);
  return new Map(commands.map((command) => [command.name, command]));
}

/** Each `npx clasp ...` of a page, and what npm run push:sheets calls. */
const calls = [
  ...pages.flatMap((page) => [...read(page).matchAll(/npx (clasp [^`\n]+)/g)].map(([, call = ""]) => call)),
  ...[/clasp push[^"&]*/.exec(read("package.json"))?.[0] ?? ""],
];

const words = (call: string) => call.match(/"[^"]*"|\S+/g) ?? [];

test("every clasp command of the pages for installing and for IT and of npm run push:sheets is one that clasp has, with options that it has", () => {
  const commands = claspCommands();
  expect([...commands.keys()]).toEqual(expect.arrayContaining(["login", "create-script", "push"]));
  for (const call of calls) {
    const [, name = "", ...rest] = words(call);
    const command = commands.get(name);
    expect([call, command?.name]).toEqual([call, name]);
    rest.forEach((word, i) => {
      if (!word.startsWith("-")) return;
      const takesValue = command?.options[word];
      expect([call, word, typeof takesValue]).toEqual([call, word, "boolean"]);
      if (takesValue) expect([call, word, /^[^-]/.test(rest[i + 1] ?? "")]).toEqual([call, word, true]);
    });
  }
});

test("the steps bind the script to the user's own spreadsheet: clasp looks at the id only where no type is given", () => {
  const bound = [...read("site/pages/install.md").matchAll(/clasp create-script [^`\n]*--parentId[^`\n]*/g)];
  expect(bound).toHaveLength(1);
  expect(bound.join()).not.toContain("--type");
});

test("the scopes of the install page are those of the manifest, in its order", () => {
  const scopes = read("site/pages/admin.md").match(/https:\/\/www\.googleapis\.com\/auth\/\S+/g);
  expect(scopes).toEqual(manifest.oauthScopes);
});

test("the steps say what comes before the first command, and what Google may ask; README leads to them", () => {
  const steps = read("site/pages/install.md");
  expect(steps.indexOf("script.google.com/home/usersettings")).toBeLessThan(steps.indexOf("npx clasp login"));
  for (const said of ["Go to Funnel Balance", "File > Make a copy", "NOW()"]) expect(steps).toContain(said);
  expect(read("README.md")).toContain("](site/pages/install.md)");
});
