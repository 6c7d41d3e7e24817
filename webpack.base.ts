import { resolve } from "node:path";
import type { Configuration } from "webpack";

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
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    output: { path: resolve(__dirname, "dist", name), clean: true },
    performance: false,
    stats: "errors-warnings",
  };
}
