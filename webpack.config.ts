import type { Configuration } from "webpack";
import { excelAddin } from "./excel-addin/build/excelAddin";
import { commandLine } from "./local-workbook/build/commandLine";
import { page } from "./local-workbook/build/page";
import { sheetsAddon } from "./sheets-addon/build/sheetsAddon";

/** Every product from one place; each host's folder says what is special about it. */
const targets: Record<string, () => Configuration | Configuration[]> = {
  "command-line": commandLine,
  page,
  "excel-addin": excelAddin,
  "sheets-addon": sheetsAddon,
};

/** `webpack --env only=page` builds one target. */
export default (env: { only?: string } = {}): Configuration[] =>
  Object.entries(targets)
    .filter(([name]) => env.only === undefined || env.only === name)
    .flatMap(([, make]) => make());
