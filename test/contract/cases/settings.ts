import type { ContractCase } from "../ContractCase";

/** Round trips of texts that hosts have been known to cut, split or re-encode. */
const roundTrip = (title: string, text: string): ContractCase => ({
  title: `settings come back as they were saved: ${title}`,
  run: async ({ port }) => {
    await port.keepText("settings", text);
    expect(await port.readText("settings")).toBe(text);
  },
});

export const settings: readonly ContractCase[] = [
  {
    title: "a new document has no settings",
    run: async ({ port }) => {
      expect(await port.readText("settings")).toBeNull();
    },
  },
  roundTrip("signs of every script", '{"Größe":"漢字 🙂 \\u0000 \\"quoted\\" <b>"}'),
  roundTrip("60,000 characters", JSON.stringify({ lines: "abcdefghij".repeat(6000) })),
  roundTrip("20,000 signs of two and four bytes", JSON.stringify("ü🙂".repeat(10_000))),
  {
    title: "settings that are saved again replace the former ones, shorter or longer",
    run: async ({ port }) => {
      for (const text of ["a".repeat(30_000), "{}", "b".repeat(20_000)]) {
        await port.keepText("settings", text);
        expect(await port.readText("settings")).toBe(text);
      }
    },
  },
];
