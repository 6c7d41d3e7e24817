import { contract } from "../../contract/contract";
import { type OpenedHarness, openHarness } from "./openHarness";
import { openLocal } from "./openLocal";

// Building and opening the grid takes most of this.
jest.setTimeout(240_000);

let harness: OpenedHarness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());

test.each(contract.map(({ title, run }) => [title, run] as const))("local page: %s", async (_, run) => {
  await run(await openLocal(harness.page));
});
