import { basename } from "node:path";
import ts from "typescript";

/**
 * What a language's files export and nothing says, as "tabs.titles". Wording is handed over as an object of the type `Words`,
 * where a tool for unused exports loses sight of it; the compiler knows of every property where it was declared.
 */
export function unsaidWords(sources: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly string[] {
  const exported = sources
    .filter(({ fileName }) => fileName.includes("/core/words/en/"))
    .flatMap((source) => {
      const section = checker.getSymbolAtLocation(source);
      const values = section ? checker.getExportsOfModule(section) : [];
      return values
        .filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0)
        .map((symbol) => ({ symbol, name: `${basename(source.fileName, ".ts")}.${symbol.getName()}` }));
    });
  // The compiler is asked of no other name: that would have it work out the types of every line.
  const names = new Set(exported.map(({ symbol }) => symbol.getName()));
  const said = new Set<ts.Node>();
  const say = (symbol: ts.Symbol | undefined) => {
    for (const node of symbol?.declarations ?? []) said.add(node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      if (names.has(name)) say(checker.getTypeAtLocation(node.parent).getProperty(name));
    } else if (ts.isImportSpecifier(node)) {
      const local = checker.getSymbolAtLocation(node.name);
      if (local) say(checker.getAliasedSymbol(local));
    } else if (ts.isShorthandPropertyAssignment(node)) say(checker.getShorthandAssignmentValueSymbol(node));
    else if (ts.isElementAccessExpression(node)) {
      const keys = textsOf(checker.getTypeAtLocation(node.argumentExpression)).filter((key) =>
        names.has(key),
      );
      const of = keys.length > 0 ? checker.getTypeAtLocation(node.expression) : null;
      for (const key of keys) say(of?.getProperty(key));
    } else if (ts.isIdentifier(node) && names.has(node.text) && !isDeclared(node))
      say(checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return exported
    .filter(({ symbol: { declarations } }) => !declarations?.some((node) => said.has(node)))
    .map(({ name }) => name);
}

/** The texts that a key can be, as far as its type lists them. */
const textsOf = (key: ts.Type): readonly string[] =>
  (key.isUnion() ? key.types : [key]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

/** The name that a declaration gives, as against a mention. */
const isDeclared = (name: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(name.parent) || ts.isFunctionDeclaration(name.parent)) &&
  name.parent.name === name;
