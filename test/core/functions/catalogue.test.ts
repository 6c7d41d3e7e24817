import { CellError } from "../../../core/cells/CellError";
import { callFunction, catalogue } from "./inEnglish";
import { near } from "./near";

const specs = catalogue.map((spec) => [spec.name, spec] as const);

test.each(specs)("the example of %s gives what it says", (name, { example }) => {
  const result = callFunction(name, example.arguments);
  const shown = result instanceof CellError ? `${result.code} ${result.message}` : result;
  expect(near(shown)).toEqual(near(example.result));
});

test.each(specs)(
  "the formula of %s's example calls it with as many arguments as stand there",
  (name, { example }) => {
    const inside = new RegExp(`^=${name}\\((.*)\\)$`).exec(example.formula)?.[1] ?? "no call";
    const written = inside.replace(/"[^"]*"/g, "text").split(",");
    expect(written.map((argument) => argument.trim() !== "")).toEqual(
      example.arguments.map((argument) => argument !== undefined),
    );
  },
);

test.each(specs)("%s tells every parameter and error in a sentence", (_, spec) => {
  const sentences = [spec.summary, spec.result.doc, ...spec.errors, ...spec.parameters.map(({ doc }) => doc)];
  for (const sentence of sentences) expect(sentence).toMatch(/^[^a-z].*\.$/);
  expect(spec.errors.length).toBeGreaterThan(0);
});

test.each(specs)("%s takes its optional parameters", (_, spec) => {
  const optional = spec.parameters.map((parameter) => parameter.optional);
  expect(optional).toEqual([...optional].sort());
});

test("every name stands once in the catalogue", () => {
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
});
