import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { unsaidWords } from "./unsaidWords";

/**
 * `npm run unity`: counts what has to have one address, and holds each count to its limit. `npm run unity -- --where` says where.
 * The counts come from the compiler's own reading of the sources, so that no comment and no text is counted.
 */
const rooms = ["core", "sidebar", "excel-addin", "sheets-addon", "local-workbook", "site"];

/** Fields of a parameter that a line of example can still spell out; a pipeline or a review has several times as many. */
const fieldsOfALine = 8;

const program = ts.createProgram(rooms.flatMap(sourcesIn), {
  target: ts.ScriptTarget.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  module: ts.ModuleKind.ESNext,
  jsx: ts.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
  strict: true,
  types: [],
});
const checker = program.getTypeChecker();
const files = program
  .getSourceFiles()
  .map((source) => ({ source, path: source.fileName.slice(resolve().length + 1).replaceAll("\\", "/") }))
  .filter(
    ({ path, source }) => rooms.some((room) => path.startsWith(`${room}/`)) && !source.isDeclarationFile,
  );

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .map((name) => resolve(join(folder, name)));
}

/** Every node of the files under a path that satisfies the test, as "file:line". */
function places(within: RegExp, test: (node: ts.Node) => boolean): readonly string[] {
  const found: string[] = [];
  for (const { source, path } of files) {
    if (!within.test(path)) continue;
    const visit = (node: ts.Node): void => {
      if (test(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const isBinary = (node: ts.Node, ...kinds: readonly ts.SyntaxKind[]): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) && kinds.includes(node.operatorToken.kind);

/** `x === null || x === undefined || x === ""`, or its denial: the same value held against "" and against nothing. */
function testsForBlank(node: ts.Node): boolean {
  const { BarBarToken, AmpersandAmpersandToken } = ts.SyntaxKind;
  if (!isBinary(node, BarBarToken, AmpersandAmpersandToken)) return false;
  const kind = node.operatorToken.kind;
  if (isBinary(node.parent, kind)) return false;
  const heldAgainst = new Map<string, Set<string>>();
  const visit = (part: ts.Expression): void => {
    if (isBinary(part, kind)) [part.left, part.right].forEach(visit);
    else if (ts.isBinaryExpression(part) && /^[!=]==?$/.test(part.operatorToken.getText())) {
      const name = part.left.getText();
      heldAgainst.set(name, (heldAgainst.get(name) ?? new Set()).add(part.right.getText()));
    }
  };
  visit(node);
  return [...heldAgainst.values()].some(
    (values) => values.has('""') && (values.has("null") || values.has("undefined")),
  );
}

const isEpoch = (node: ts.Node): boolean =>
  ts.isNumericLiteral(node) && [25569, 86_400_000, 86_400].includes(Number(node.text.replaceAll("_", "")));

const spreadsAColumn = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  node.arguments.some(ts.isSpreadElement) &&
  /^Math\.(max|min)$|\.push$/.test(node.expression.getText());

/** A number made a text, or anything JSON, by the language's own means. */
const shapesNumber = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  /^(toFixed|toPrecision|toExponential|toLocaleString|NumberFormat)$/.test(node.name.text);
const serialises = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && node.getText() === "JSON.stringify";

const importsEnglish = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) && /\bwords\/en\b/.test(node.moduleSpecifier.getText());

/** How many fields a caller has to write for a value of this type; a list, a column or a function is one. */
function fieldsOf(type: ts.Type, depth = 0): number {
  if (type.isUnion()) return Math.min(...type.types.map((member) => fieldsOf(member, depth)));
  const isPlain =
    (type.flags & ts.TypeFlags.Object) !== 0 && !/^(Readonly)?(Map|Set|Array|Date)/.test(nameOf(type));
  if (!isPlain || depth > 3 || type.getCallSignatures().length > 0 || type.getNumberIndexType()) return 1;
  return type
    .getProperties()
    .filter((property) => (property.flags & ts.SymbolFlags.Optional) === 0)
    .reduce((sum, property) => sum + fieldsOf(checker.getTypeOfSymbol(property), depth + 1), 0);
}

const nameOf = (type: ts.Type): string => type.symbol?.getName() ?? "";

/** Core's exported functions that return a value and take nothing larger than a line of example can spell out. */
function exemplary(): readonly { readonly place: string; readonly hasExample: boolean }[] {
  return files
    .filter(({ path }) => /^core\/(?!words\/)/.test(path))
    .flatMap(({ source, path }) =>
      source.statements
        .filter(ts.isFunctionDeclaration)
        .filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
        .filter(({ type }) => type?.kind !== ts.SyntaxKind.VoidKeyword)
        .filter(({ parameters }) =>
          parameters.every(
            (node) =>
              node.initializer ||
              node.questionToken ||
              fieldsOf(checker.getTypeAtLocation(node)) <= fieldsOfALine,
          ),
        )
        .map((node) => ({
          place: `${path} ${node.name?.text}`,
          hasExample: node.getFullText().includes("@example"),
        })),
    );
}

/** Lines that hold at least one token: neither blank nor only comment. */
function codeLines(source: ts.SourceFile): number {
  const lines = new Set<number>();
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const visit = (node: ts.Node): void => {
    const parts = node.getChildren().filter((part) => !ts.isJSDoc(part));
    for (const part of parts) visit(part);
    if (parts.length > 0 || node.getEnd() === node.getStart()) return;
    for (let line = lineAt(node.getStart()); line <= lineAt(node.getEnd()); line++) lines.add(line);
  };
  visit(source);
  return lines.size;
}

const functions = exemplary();
const product = files.filter(({ path }) => !path.startsWith("core/words/"));
const lines = product.reduce((sum, { source }) => sum + codeLines(source), 0);
const allLines = product.reduce(
  (sum, { path }) => sum + readFileSync(path, "utf8").split("\n").length - 1,
  0,
);
const withoutExample = functions.filter(({ hasExample }) => !hasExample).map(({ place }) => place);
const epochs = places(/./, isEpoch).map((place) => place.replace(/:\d+$/, ""));

const limits: readonly (readonly [title: string, most: number, where: readonly string[]])[] = [
  ["tests for a blank outside core/cells", 0, places(/^(?!core\/cells\/)/, testsForBlank)],
  ["files with a constant of the epoch or the day", 1, [...new Set(epochs)]],
  [
    '"?? 0" in core',
    39,
    places(
      /^core\//,
      (node) => isBinary(node, ts.SyntaxKind.QuestionQuestionToken) && node.right.getText() === "0",
    ),
  ],
  [
    '"as number" in core',
    29,
    places(/^core\//, (node) => ts.isAsExpression(node) && node.type.getText() === "number"),
  ],
  ["spreads of a column into max, min or push", 0, places(/./, spreadsAColumn)],
  [
    "numbers made texts outside of numberText (one is rounded)",
    1,
    // localForms asks the engine for a country's signs, once, and makes no text of them.
    places(/^(?!core\/(cells\/numberText|words\/localForms)\.ts)/, shapesNumber),
  ],
  [
    "JSON made outside of jsonText and keyOf",
    0,
    places(/^(?!core\/cells\/(jsonText|keyOf)\.ts)/, serialises),
  ],
  [
    "imports of words/en outside the roots",
    0,
    places(/^(?!core\/words\/)(?!.*(\/main\.tsx?$|\/build\/))/, importsEnglish),
  ],
  [
    "words that nothing says",
    0,
    unsaidWords(
      files.map(({ source }) => source),
      checker,
    ),
  ],
  [
    "functions of core without an example (at most a fifth)",
    Math.floor(functions.length / 5),
    withoutExample,
  ],
];

let over = 0;
const print = (title: string, count: number, most: number, where: readonly string[] = []) => {
  if (count > most) over++;
  console.log(
    `${count > most ? "over" : "  ok"} ${String(count).padStart(6)} of ${String(most).padStart(6)}  ${title}`,
  );
  if (process.argv.includes("--where")) for (const place of where) console.log(`       ${place}`);
};
for (const [title, most, where] of limits) print(title, where.length, most, where);
console.log(
  `            ${lines} lines of code, words aside; ${functions.length - withoutExample.length} of ${functions.length} functions have an example; ` +
    `${allLines} lines with comments and blanks`,
);
if (over > 0) process.exit(1);
