import { documented } from "../../core/functions/metadata/documented";
import { sheetsStubs } from "../../core/functions/metadata/sheetsStubs";
import * as words from "../../core/words/en/catalogue";

/** Apps Script calls functions by name and sees only those that stand at the top level of a file. */
const entries = `
function onOpen() { FunnelBalance.addMenu(); }
function onInstall() { FunnelBalance.addMenu(); }
function showReview() { FunnelBalance.showPane("review"); }
function showColour() { FunnelBalance.showPane("colour"); }
function showFormulas() { FunnelBalance.showPane("formulas"); }
function clearActiveSheet() { FunnelBalance.clearActiveSheet(); }
function showHelp() { FunnelBalance.showHelp(); }
function funnelBalanceServer(name, args) { return FunnelBalance.serve(name, args); }
`;

export function topLevel(): string {
  return `${entries}\n${sheetsStubs(documented(words), words.helper)}`;
}
