import { BannerPlugin, type Configuration } from "webpack";
import { base } from "../../webpack.base";
import { licencesBeside } from "../../webpack.notices";

/** `dist/command-line/funnel-balance.js`, one file for Node. */
export function commandLine(): Configuration {
  return {
    ...base("command-line"),
    target: "node20",
    // Nobody downloads it page by page, and a fault should show a line that can be read.
    optimization: { minimize: false },
    // A system that reads this line runs the file as it is.
    plugins: [licencesBeside, new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    entry: { "funnel-balance": "./local-workbook/command-line/main.ts" },
  };
}
