import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Example {
  readonly file: string;
  readonly call: string;
  readonly literal: string;
}

const root = join(__dirname, "../..");
const files = ["core", "sidebar"].flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => join(room, name)),
);

/** `@example call // literal`, a line each, in the comment of what it calls. */
const examples = files.flatMap((file) =>
  [...readFileSync(join(root, file), "utf8").matchAll(/@example (.*)/g)].map(([, line = ""]): Example => {
    const [call = "", ...rest] = line.replace(/\s*\*\/\s*$/, "").split(" // ");
    return { file, call, literal: rest.join(" // ") };
  }),
);

/** Where core exports a name: an example may build its argument with a neighbour, as in rfm(historyOfLog(...)). */
const exporter = new Map(
  files
    .filter((file) => file.startsWith("core") && !file.includes("words"))
    .flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/^export (?:function|const) (\w+)/gm)].map(
        ([, name = ""]) => [name, file] as const,
      ),
    ),
);

const load = (file: string): Record<string, unknown> => require(join(root, file));

/** The value of an expression in the scope of a module. */
function evaluated(expression: string, file: string): unknown {
  const own = load(file);
  const named = [...new Set(expression.match(/[A-Za-z_]\w*/g))].filter(
    (name) => name in own || exporter.has(name),
  );
  const values = named.map((name) => (name in own ? own : load(exporter.get(name) ?? ""))[name]);
  return new Function(...named, `return (${expression});`)(...values);
}

/** Numbers to ten digits; typed arrays, maps and sets as arrays, so that a literal can say them. */
function plain(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10)) + 0;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, plain);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}

test("the examples are found", () => expect(examples.length).toBeGreaterThan(50));

test.each(examples)("$file: $call // $literal", ({ file, call, literal }) => {
  expect(plain(evaluated(call, file))).toEqual(plain(evaluated(literal, file)));
});
