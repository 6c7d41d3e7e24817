import { keepSettings, loadSettings } from "../../../core/port/keepSettings";
import { PortError } from "../../../core/port/port";
import { DocumentStore } from "../../../local-workbook/page/DocumentStore";
import { MemoryWorkbook } from "../../hosts/MemoryWorkbook";

class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#items.set(key, value);
  removeItem = (key: string) => void this.#items.delete(key);
  clear = () => this.#items.clear();
}

const blockedStorage = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};

test("DocumentStore keeps a text for each file name, and for the next page too", () => {
  const storage = new FakeStorage();
  const store = () =>
    new DocumentStore(
      () => storage,
      () => {},
    );
  store().save("a.xlsx", "settings", "A");
  store().save("b.xlsx", "settings", "B");
  expect([
    store().load("a.xlsx", "settings"),
    store().load("b.xlsx", "settings"),
    store().load("c.xlsx", "settings"),
  ]).toEqual(["A", "B", null]);
});

test("DocumentStore keeps texts in memory where the browser blocks storage, and tells", () => {
  let told = 0;
  const store = new DocumentStore(blockedStorage, () => {
    told++;
  });
  expect(store.load("a.xlsx", "settings")).toBeNull();
  store.save("a.xlsx", "settings", "A");
  expect([store.load("a.xlsx", "settings"), told]).toEqual(["A", 1]);
});

test("DocumentStore refuses a text that the browser has no room for", () => {
  const full = Object.assign(new FakeStorage(), {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  const store = new DocumentStore(
    () => full,
    () => {},
  );
  expect(() => store.save("a.xlsx", "settings", "12345")).toThrow(new PortError("settings-too-large", "5"));
});

test("DocumentStore finds the settings that its first version kept, and keeps other texts beside them", () => {
  const storage = new FakeStorage();
  storage.setItem("funnel-balance:a.xlsx", "first");
  const store = new DocumentStore(
    () => storage,
    () => {},
  );
  store.save("a.xlsx", "notes", "N");
  expect([store.load("a.xlsx", "settings"), store.load("a.xlsx", "notes")]).toEqual(["first", "N"]);
});

test("no file is named like a text of another", () => {
  const storage = new FakeStorage();
  const store = new DocumentStore(
    () => storage,
    () => {},
  );
  store.save("a.csv", "panel", "P");
  store.save("a.csv:panel", "settings", "S");
  expect([store.load("a.csv", "panel"), store.load("a.csv:panel", "settings")]).toEqual(["P", "S"]);
});

test("two pages with the same file keep what each of them changed", async () => {
  const storage = new FakeStorage();
  const page = () => {
    const store = new DocumentStore(
      () => storage,
      () => {},
    );
    return Object.assign(new MemoryWorkbook(), {
      readText: async (key: string) => store.load("a.xlsx", key),
      keepText: async (key: string, text: string, standing?: string | null) =>
        store.keep("a.xlsx", key, text, standing),
    });
  };
  const [one, other] = [page(), page()];
  const [ofOne, ofOther] = [await loadSettings(one), await loadSettings(other)];
  await keepSettings(one, ofOne, { ...ofOne, guidelines: { ...ofOne.guidelines, lineLimit: 0.3 } });
  await keepSettings(other, ofOther, { ...ofOther, guidelines: { ...ofOther.guidelines, newTarget: 0.5 } });
  expect((await loadSettings(page())).guidelines).toMatchObject({ lineLimit: 0.3, newTarget: 0.5 });
});
