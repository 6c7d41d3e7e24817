import fc from "fast-check";
import { foldName } from "../../../../core/cells/foldName";
import { foldAccount } from "../../../../core/table/names/foldAccount";
import { markOfKey, plainMark } from "../../../../core/table/names/plainMark";
import { readNames } from "../../../../core/table/names/readNames";

describe("plainMark(name)", () => {
  it("is the same in any case and with any single spaces", () => {
    expect(plainMark("TRANTOW Barrows")).toBe(plainMark("Trantow Barrows"));
    expect(plainMark("Trantow Barrows")).toBe(markOfKey("trantowbarrows"));
    expect(plainMark("Firm 51334")).not.toBe(plainMark("Firm 51335"));
  });
  it.each([
    "",
    " Acme",
    "Acme ",
    "Acme  Co",
    "Müller",
    "C#",
    "Plan 1 5",
    "Acme GmbH",
    "Novo s a s",
    "Plan B",
  ])("is -1 for %j, which needs a key", (name) => {
    expect(plainMark(name)).toBe(-1);
  });
  const word = fc.oneof(
    fc.constantFrom("GmbH", "ag", "s", "a", "Acme", "ACME", "7", "12", "Co", "zoo", "b4", "&"),
    fc.string({ maxLength: 4 }),
  );
  const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
  it.each([foldName, foldAccount])("law: a plain name's mark is that of its key by %p", (keyOf) => {
    fc.assert(
      fc.property(name, (text) => {
        const mark = plainMark(text);
        if (mark >= 0) expect(markOfKey(keyOf(text))).toBe(mark);
      }),
    );
  });
});

describe("readNames(raw, keyOf)", () => {
  it("keeps names apart whose marks are alike by chance", () => {
    expect(plainMark("Firm 51334")).toBe(plainMark("Firm 117343"));
    const cells = ["Firm 51334", "Firm 117343", "FIRM 117343", "firm 51334"];
    const { names, codes } = readNames({ codes: Int32Array.of(0, 1, 2, 3, 1), cells }, foldAccount);
    expect(Array.from(codes)).toEqual([0, 1, 1, 0, 1]);
    expect(names[1]).toBe("Firm 117343");
  });
});
