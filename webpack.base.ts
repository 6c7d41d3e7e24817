import { resolve } from "node:path";
import ts from "typescript";
import type { Configuration } from "webpack";

const vocabularies = /[\\/](?:headerVocabulary|vocabulary)[\\/]/;

/** Leaves out where a word was seen: it is there for those who tend the vocabularies, and no reader of a sheet asks for it. */
function dropSeen(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  return (file) => {
    const visit = (node: ts.Node): ts.Node | undefined =>
      ts.isPropertyAssignment(node) && node.name.getText(file) === "seen"
        ? undefined
        : ts.visitEachChild(node, visit, context);
    return vocabularies.test(file.fileName) ? ts.visitEachChild(file, visit, context) : file;
  };
}

/** What every target shares: TypeScript through ts-loader; types are checked by `npm run types`. */
export function base(name: string): Configuration {
  return {
    name,
    mode: "production",
    devtool: false,
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          exclude: /node_modules/,
          options: {
            transpileOnly: true,
            compilerOptions: { noEmit: false },
            getCustomTransformers: () => ({ before: [dropSeen] }),
          },
        },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    output: { path: resolve(__dirname, "dist", name), clean: true },
    performance: false,
    stats: "errors-warnings",
  };
}
