import { PortError } from "../../../core/port/port";
import { DocumentStore } from "../../../local-workbook/page/DocumentStore";

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
  store().save("a.xlsx", "A");
  store().save("b.xlsx", "B");
  expect([store().load("a.xlsx"), store().load("b.xlsx"), store().load("c.xlsx")]).toEqual(["A", "B", null]);
});

test("DocumentStore keeps texts in memory where the browser blocks storage, and tells", () => {
  let told = 0;
  const store = new DocumentStore(blockedStorage, () => {
    told++;
  });
  expect(store.load("a.xlsx")).toBeNull();
  store.save("a.xlsx", "A");
  expect([store.load("a.xlsx"), told]).toEqual(["A", 1]);
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
  expect(() => store.save("a.xlsx", "12345")).toThrow(new PortError("settings-too-large", "5"));
});
