import { keepSettings, loadSettings } from "../../../core/port/keepSettings";
import type { WorkbookPort } from "../../../core/port/port";
import { noSettings } from "../../../core/port/Settings";
import * as words from "../../../core/words/en";
import { PaneModel } from "../../../sidebar/model/PaneModel";
import type { ContractCase, OpenedWorkbook } from "../ContractCase";
import { manyDeals } from "../deals";

function secondUser({ control }: OpenedWorkbook): WorkbookPort {
  if (control.anotherUser === undefined) throw new Error("this control has no second user");
  return control.anotherUser();
}

/** A case with two people at one document, one after the other. */
const inTurn = (
  title: string,
  run: (mine: WorkbookPort, theirs: WorkbookPort, opened: OpenedWorkbook) => Promise<void>,
): ContractCase => ({
  title: `two users: ${title}`,
  needs: "anotherUser",
  run: (opened) => run(opened.port, secondUser(opened), opened),
});

export const settingsOfTwo: readonly ContractCase[] = [
  inTurn("of one guideline the later change stands", async (mine, theirs) => {
    await keepSettings(mine, noSettings, { ...noSettings, guidelines: { lineLimit: 0.8 } });
    await keepSettings(theirs, noSettings, { ...noSettings, guidelines: { lineLimit: 0.6 } });
    expect((await loadSettings(mine)).guidelines).toEqual({ lineLimit: 0.6 });
  }),
  inTurn("what one takes back stays taken back when the other saves", async (mine, theirs) => {
    const set = { ...noSettings, guidelines: { lineLimit: 0.8 } };
    await keepSettings(mine, noSettings, set);
    await keepSettings(mine, set, noSettings);
    await keepSettings(theirs, set, { ...set, hours: 30 });
    expect(await loadSettings(mine)).toEqual({ ...noSettings, hours: 30 });
  }),
  inTurn("columns chosen for two sheets both stand", async (mine, theirs) => {
    await keepSettings(mine, noSettings, { ...noSettings, columns: { "sheet 1": { line: "Family" } } });
    await keepSettings(theirs, noSettings, { ...noSettings, columns: { "sheet 2": { owner: "Rep" } } });
    const columns = { "sheet 1": { line: "Family" }, "sheet 2": { owner: "Rep" } };
    expect((await loadSettings(mine)).columns).toEqual(columns);
  }),
  inTurn("what a later version keeps there stays through a save of ours", async (mine, theirs) => {
    const later = {
      version: 7,
      guidelines: { lineLimit: 0.8, moonLimit: 2 },
      moons: { of: "Jupiter" },
      hours: 24,
    };
    await theirs.keepText("settings", JSON.stringify(later));
    const before = await loadSettings(mine);
    await keepSettings(mine, before, { ...before, guidelines: { ...before.guidelines, accountLimit: 0.3 } });
    expect(JSON.parse((await theirs.readText("settings")) ?? "")).toMatchObject({
      version: 7,
      guidelines: { lineLimit: 0.8, moonLimit: 2, accountLimit: 0.3 },
      moons: { of: "Jupiter" },
    });
  }),
  inTurn("a pane shows the other's guideline at its next review", async (mine, theirs, { control }) => {
    await control.addSheet("Deals", manyDeals(40));
    const [pane, other] = [new PaneModel(mine, words), new PaneModel(theirs, words)];
    await pane.sheet.review();
    await other.sheet.review();
    await other.settings.setGuidelines({ lineLimit: 0.4 });
    expect(pane.state.settings.guidelines).toEqual({});
    await pane.sheet.review();
    expect(pane.state.settings.guidelines).toEqual({ lineLimit: 0.4 });
    await pane.settings.setGuidelines({ accountLimit: 0.3 });
    await other.sheet.review();
    expect(other.state.settings.guidelines).toEqual({ lineLimit: 0.4, accountLimit: 0.3 });
  }),
];
