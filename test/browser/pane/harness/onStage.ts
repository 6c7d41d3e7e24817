import type { Page } from "playwright-core";
import { type OpenPane, type PaneStage, stagePane } from "./openPane";

// One stage for all tests of the file that imports this, after each of which nothing may have gone wrong.

jest.setTimeout(240_000);

let stage: PaneStage;
/** The pane that was opened last, and its page. */
export let pane: OpenPane;
export let page: Page;

beforeAll(async () => {
  stage = await stagePane();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.faults.splice(0)).toEqual([]);
});

export async function open(...wish: Parameters<PaneStage["open"]>): Promise<void> {
  pane = await stage.open(...wish);
  page = pane.page;
}
