import { readFileSync } from "node:fs";
import { join } from "node:path";
import { finish } from "../../../../core/cells/slices";
import * as words from "../../../../core/words/en";
import { openWorkbookFile } from "../../../../local-workbook/files/openWorkbookFile";
import { loadDesk } from "../../../../sidebar/model/Desk";
import { firstActionOf } from "../../../../sidebar/tabs/review/firstActionOf";
import { MemoryWorkbook } from "../../../hosts/MemoryWorkbook";
import { typed } from "../../../local-workbook/command-line/typed";
import { opened } from "../../model/openedPane";

const example = (name: string) => join(__dirname, "../../../../examples", name);

test.each(["pipeline.csv", "balanced.xlsx", "first-weeks.xlsx"])(
  "%s: the pane, the review in the terminal and the time plan name one thing to do first",
  async (name) => {
    const path = example(name);
    const { sheets } = openWorkbookFile(readFileSync(path), name);
    const book = new MemoryWorkbook();
    for (const sheet of sheets)
      book.add(
        sheet.name,
        sheet.cells.values.map((row) => [...row]),
      );
    const model = await opened(book);
    const { reviewed } = model.state;
    if (!reviewed?.ok) throw new Error("the deals cannot be read");
    const ofPane = finish(firstActionOf(reviewed.analysis, await loadDesk(book), 24, words));

    const { doThisWeek } = JSON.parse(typed("review", path, "--json").out);
    const { actions } = JSON.parse(typed("time", path, "--hours", "24", "--json").out);
    const [first = null] = actions.filter(({ state }: { state: string }) => state === "open");
    expect(doThisWeek).toEqual(first);
    expect(doThisWeek?.key ?? null).toBe(ofPane?.key ?? null);
    const { out } = typed("review", path);
    expect(out.includes("DO THIS WEEK")).toBe(doThisWeek !== null);
    expect(out.replace(/\s+/g, " ")).toContain(doThisWeek === null ? "" : `→ ${doThisWeek.message}`);
  },
);
