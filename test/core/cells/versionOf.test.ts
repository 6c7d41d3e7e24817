import { versionIn } from "../../../core/cells/versionOf";

describe("versionIn(name)", () => {
  it.each([
    ["Acme roll v2", "Acme roll", 2],
    ["Acme roll V 12 ", "Acme roll", 12],
    ["Acme roll (Option B)", "Acme roll", 2],
    ["Acme roll - Rev.C", "Acme roll", 3],
    ["Roll_opção 2", "Roll", 2],
    ["Roll (Optionb)", "Roll", 2],
    ["Roll version-3]", "Roll", 3],
  ])("%j is a version of %j", (name, of, version) => {
    expect(versionIn(name)).toEqual({ of, version });
  });
  it.each([
    "",
    "v2",
    "Deal 12",
    "Deal 123",
    "Roll v123",
    "Roll vb",
    "Acme",
    "Roll (2)",
    "Roll v2!",
    "Roll 2 v",
  ])("%j ends in no version", (name) => {
    expect(versionIn(name)).toBeNull();
  });
});
