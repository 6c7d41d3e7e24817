import Sequencer from "@jest/test-sequencer";

/**
 * What takes longest, as measured; the rest takes a few seconds a file at most. What waits for a browser and what only reckons take
 * turns, since together they fill the cores.
 */
const slowest = [
  "browser/pane/tabs",
  "fuzz/always",
  "browser/contract/(local|parity)",
  "core/functions/everyFunction",
  "browser/pane/pane",
  "fuzz/patterns/",
  "browser/excel/variants",
  "local-workbook/files/(hostileFiles|mutations)",
  "browser/page/",
  "parity/",
  "browser/pane/",
  "core/table/laws",
  "libreoffice/",
  "contract/",
  "browser/",
  "local-workbook/command-line/(killed|customersTeamTime|oneGround)",
  "core/balance/everyMessage",
  "core/customers/(profile|whitespace|fitting)",
  "core/table/deals/(explode|noise)",
  "outside/command-line/",
  "excel-addin/workbook/brokenWrites",
  "core/functions/customers/customerFunctions",
  "local-workbook/command-line/",
  "core/balance/plan",
  "core/team/",
].map((start) => new RegExp(`/test/${start}`));

/** Begins with the slowest files, so that no worker is left alone with one at the end. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = slowest.findIndex((start) => start.test(path.replaceAll("\\", "/")));
      return at < 0 ? slowest.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
