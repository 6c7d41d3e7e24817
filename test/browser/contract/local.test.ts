import { testContract } from "../../contract/contract";
import { type OpenedHarness, openHarness } from "./openHarness";
import { openLocal } from "./openLocal";

// Building and opening the grid takes most of this.
jest.setTimeout(240_000);

let harness: OpenedHarness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());

testContract("local page", ["anotherUser", "formatCell"], () => openLocal(harness.page));
