import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { ensureInstalled } from "./installed.mjs";

/** Writes the pages of docs/ that come from the code. */
ensureInstalled();
const require = createRequire(import.meta.url);
require("ts-node").register();

const { catalogue } = require("../core/functions/catalogue.ts");
const { functionsPage } = require("../core/functions/metadata/functionsPage.ts");
writeFileSync(new URL("../docs/FUNCTIONS.md", import.meta.url), functionsPage(catalogue));
console.log("docs/FUNCTIONS.md");

const { licencesPage } = require("./licencesPage.ts");
writeFileSync(new URL("../docs/LICENCES.md", import.meta.url), licencesPage(require("../package-lock.json")));
console.log("docs/LICENCES.md");
