import { basename } from "node:path";
import ts from "typescript";

/**
 * What a language's files export and nothing says, as "tabs.titles". Wording is handed over as an object of the type `Words`,
 * where a tool for unused exports loses sight of it; the compiler knows of every property where it was declared.
 */
export function unsaidWords(sources: readonly ts.SourceFile[], checker: ts.TypeChecker): readonly string[] {
  const said = new Set<ts.Node>();
  const say = (symbol: ts.Symbol | undefined) => {
    for (const node of symbol?.declarations ?? []) said.add(node);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent))
      say(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    else if (ts.isImportSpecifier(node)) {
      const local = checker.getSymbolAtLocation(node.name);
      if (local) say(checker.getAliasedSymbol(local));
    } else if (ts.isShorthandPropertyAssignment(node)) say(checker.getShorthandAssignmentValueSymbol(node));
    else if (ts.isElementAccessExpression(node)) {
      const of = checker.getTypeAtLocation(node.expression);
      for (const key of textsOf(checker.getTypeAtLocation(node.argumentExpression))) say(of.getProperty(key));
    } else if (ts.isIdentifier(node) && !isDeclared(node)) say(checker.getSymbolAtLocation(node));
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  return sources
    .filter(({ fileName }) => fileName.includes("/core/words/en/"))
    .flatMap((source) => {
      const section = checker.getSymbolAtLocation(source);
      const values = section ? checker.getExportsOfModule(section) : [];
      return values
        .filter(({ flags }) => (flags & ts.SymbolFlags.Value) !== 0)
        .filter(({ declarations }) => !declarations?.some((node) => said.has(node)))
        .map((symbol) => `${basename(source.fileName, ".ts")}.${symbol.getName()}`);
    });
}

/** The texts that a key can be, as far as its type lists them. */
const textsOf = (key: ts.Type): readonly string[] =>
  (key.isUnion() ? key.types : [key]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

/** The name that a declaration gives, as against a mention. */
const isDeclared = (name: ts.Identifier): boolean =>
  (ts.isVariableDeclaration(name.parent) || ts.isFunctionDeclaration(name.parent)) &&
  name.parent.name === name;
