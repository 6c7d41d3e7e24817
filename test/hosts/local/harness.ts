import * as words from "../../../core/words/en";
import { remotePort } from "../../../local-workbook/page/bridge/remotePort";
import { answerCalls } from "../../../local-workbook/page/bridge/servePort";
import { DocumentStore } from "../../../local-workbook/page/DocumentStore";
import { Colours } from "../../../local-workbook/page/univer/colours";
import { Grid } from "../../../local-workbook/page/univer/Grid";
import { registerCatalogue } from "../../../local-workbook/page/univer/registerCatalogue";
import { startUniver } from "../../../local-workbook/page/univer/startUniver";
import { univerWorkbook } from "../../../local-workbook/page/univer/univerWorkbook";
import { errorsOfCells } from "./errorsOfCells";
import { answerTest } from "./messages";
import { paintedCells } from "./paintedCells";
import { quietTimers } from "./quietTimers";
import { UniverControl } from "./UniverControl";

const timers = quietTimers();
const container = document.getElementById("grid");
if (container === null) throw new Error("the page of the harness has no grid");
const univer = startUniver(container, false);
const grid = new Grid(univer);
const errors = errorsOfCells();
const store = new DocumentStore(
  () => window.localStorage,
  () => {
    throw new Error("the harness has no storage");
  },
);

let opened = 0;
let registered = false;

/** A new workbook of one empty sheet, and the port over a channel as the sidebar's frame has it. */
function open() {
  opened += 1;
  const name = `workbook ${opened}`;
  grid.open({
    kind: "xlsx",
    name,
    active: 0,
    sheets: [
      {
        name: "Sheet1",
        hidden: false,
        cells: { values: [], formats: [], top: 1, left: 0 },
        widths: [],
        hiddenRows: [],
        notes: [],
      },
    ],
  });
  if (!registered) registerCatalogue(grid, words, errors.hear);
  registered = true;
  const { port1, port2 } = new MessageChannel();
  const control = new UniverControl(univer, timers);
  port2.addEventListener("message", ({ data }) => {
    if (data.kind === "answer" || data.kind === "failure") control.counted += 1;
  });
  answerCalls(
    port1,
    univerWorkbook(grid, new Colours(grid), () => name, store),
    () => {},
  );
  return { port: remotePort(port2), control };
}

answerTest(open, errors.words, (sheetId) => paintedCells(univer, sheetId));
