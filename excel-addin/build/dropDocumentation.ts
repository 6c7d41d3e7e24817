import ts from "typescript";

/** What of a function's spec is there for documentation alone; functions.json and the help page have it. */
const documentation = ["group", "summary", "result", "errors", "example"];

/**
 * Leaves the documentation of the catalogue's functions out of a bundle that only runs them: a transformer for ts-loader. A spec is
 * an object literal with `evaluate`.
 */
export const dropDocumentation: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const named = (property: ts.ObjectLiteralElementLike, names: readonly string[]) =>
    property.name !== undefined && ts.isIdentifier(property.name) && names.includes(property.name.text);
  const visit = (node: ts.Node): ts.Node => {
    if (
      !ts.isObjectLiteralExpression(node) ||
      !node.properties.some((property) => named(property, ["evaluate"]))
    )
      return ts.visitEachChild(node, visit, context);
    const kept = node.properties.filter((property) => !named(property, documentation));
    return context.factory.updateObjectLiteralExpression(node, kept);
  };
  return ts.visitEachChild(file, visit, context);
};
