import { resolve } from "node:path";
import ts from "typescript";
import type { Compiler, Configuration } from "webpack";

const vocabularies = /[\\/](?:headerVocabulary|vocabulary)[\\/]/;

/**
 * The vocabularies without where a word was seen, which is there for those who tend them and no reader of a sheet asks for, and with
 * their words as one line, which breaks off and begins anew in the source.
 */
function plainVocabularies(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const { factory } = context;
  return (file) => {
    const visit = (node: ts.Node): ts.Node | undefined => {
      if (!ts.isPropertyAssignment(node)) return ts.visitEachChild(node, visit, context);
      const [name, value] = [node.name.getText(file), node.initializer];
      if (name === "seen") return undefined;
      if (name !== "words" || !ts.isStringLiteralLike(value)) return node;
      const words = value.text.trim().replace(/\s+/g, " ").replace(/, /g, ",");
      return factory.updatePropertyAssignment(node, node.name, factory.createStringLiteral(words));
    };
    return vocabularies.test(file.fileName) ? ts.visitEachChild(file, visit, context) : file;
  };
}

/**
 * `#kept` becomes `_kept`: in JavaScript of 2020 each private name would be a map of its own, asked at every access. The types have
 * been checked by then, and nothing outside a bundle sees its classes.
 */
function plainPrivateNames(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const { factory } = context;
  return (file) => {
    const visit = (node: ts.Node): ts.Node =>
      ts.isPrivateIdentifier(node)
        ? factory.createIdentifier(`_${node.text.slice(1)}`)
        : ts.visitEachChild(node, visit, context);
    return ts.visitEachChild(file, visit, context);
  };
}

/** Half a second a bundle and seconds for the grid, and smaller than what webpack's own choice makes of them in minutes. */
function minify(compiler: Compiler): void {
  // Only here, since what reads the configurations without a build cannot load it.
  const MinimizerPlugin: typeof import("minimizer-webpack-plugin") = require("minimizer-webpack-plugin");
  new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false }).apply(compiler);
}

/** What every target shares: TypeScript through ts-loader; types are checked by `npm run types`. */
export function base(name: string): Configuration {
  return {
    name,
    mode: "production",
    devtool: false,
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      // What @stdlib's gammaln stands on and an engine has: 110 kB of polyfills less in each bundle, and one answer in all of them.
      alias: {
        "@stdlib/math-base-special-ln": resolve(__dirname, "webpack.stdlib/ln.cjs"),
        "@stdlib/math-base-special-sinpi": resolve(__dirname, "webpack.stdlib/sinpi.cjs"),
      },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          exclude: /node_modules/,
          options: {
            transpileOnly: true,
            // What hosts load has to be read by web views and script engines that stopped there.
            compilerOptions: { noEmit: false, target: "ES2020" },
            getCustomTransformers: () => ({ before: [plainVocabularies, plainPrivateNames] }),
          },
        },
        // Most bundles hold all of core: it goes through ts-loader once.
        {
          test: /\.tsx?$/,
          enforce: "post",
          loader: resolve(__dirname, "webpack.once.mjs"),
          exclude: /node_modules/,
        },
        { test: /\.css$/, type: "asset/source", loader: resolve(__dirname, "webpack.css.mjs") },
      ],
    },
    // What comes later is one file, for which its `import()` gives the name.
    optimization: { minimizer: [minify], splitChunks: false },
    output: { path: resolve(__dirname, "dist", name), clean: true },
    performance: false,
    stats: "errors-warnings",
  };
}
