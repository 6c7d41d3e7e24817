import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A pattern and the file that it stands in. */
export interface FoundPattern {
  readonly file: string;
  readonly pattern: RegExp;
}

const root = join(__dirname, "../../..");
const rooms = ["core", "sidebar", "excel-addin", "sheets-addon", "local-workbook"];

/** Every pattern of the product, what builds it aside: the literals of all sources, and what core's modules build of words when they are loaded. */
export function allPatterns(): readonly FoundPattern[] {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .map((name) => join(room, name).replaceAll("\\", "/"))
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name) && !name.includes("/build/")),
  );
  const found = [...files.flatMap(literalsIn), ...builtBy(files.filter((file) => file.startsWith("core/")))];
  return [...new Map(found.map((each) => [`${each.pattern}`, each])).values()];
}

function literalsIn(file: string): readonly FoundPattern[] {
  const found: FoundPattern[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(join(root, file), "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push({ file, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Loads the files while somebody looks over the shoulder of `new RegExp`. */
function builtBy(files: readonly string[]): readonly FoundPattern[] {
  const found: FoundPattern[] = [];
  const { RegExp: own } = globalThis;
  let file = "";
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags);
      if (file !== "") found.push({ file, pattern });
      return pattern;
    },
  });
  try {
    for (const each of files) {
      file = each;
      require(join(root, each));
    }
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}
