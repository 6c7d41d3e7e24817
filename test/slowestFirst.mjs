import Sequencer from "@jest/test-sequencer";

/** What takes longest, as measured; the rest takes a few seconds a file at most. */
const slowest = [
  "browser/contract/parity",
  "browser/pane/pane",
  "browser/page",
  "browser/pane/tabs",
  "core/functions/everyFunction",
  "browser/contract/local",
  "browser/",
  "libreoffice/",
  "parity/",
  "core/customers/fitting",
  "contract/excel",
  "core/table/laws",
];

/** Begins with the slowest files, so that no worker is left alone with one at the end. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = slowest.findIndex((part) => path.replaceAll("\\", "/").includes(`/test/${part}`));
      return at < 0 ? slowest.length : at;
    };
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
