import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { installMissing } from "./installMissing.mjs";

/** Writes the pages of docs/ that come from the code. */
installMissing();
const require = createRequire(import.meta.url);
require("ts-node").register();

const { documented } = require("../core/functions/metadata/documented");
const { functionsPage } = require("../core/functions/metadata/functionsPage");
const words = require("../core/words/en/catalogue");
writeFileSync(new URL("../docs/FUNCTIONS.md", import.meta.url), functionsPage(documented(words), words));
console.log("docs/FUNCTIONS.md");

const { licencesPage } = require("./licencesPage");
writeFileSync(new URL("../docs/LICENCES.md", import.meta.url), licencesPage(require("../package-lock.json")));
console.log("docs/LICENCES.md");
