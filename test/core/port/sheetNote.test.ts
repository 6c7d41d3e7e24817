import { readSheetNote, writeSheetNote } from "../../../core/port/sheetNote";

test("a note reads back, under either name", () => {
  const note = { name: "team", extents: ["A1:B3"] };
  expect(readSheetNote(writeSheetNote(note, "key"), "key")).toEqual(note);
  expect(readSheetNote(writeSheetNote(note, "id"), "id")).toEqual(note);
});

test("notes of version 0.1.0 are read", () => {
  expect(readSheetNote('{"key":"log","extents":[]}', "key")).toEqual({ name: "log", extents: [] });
  expect(readSheetNote('{"id":"17","extents":["A1:C4","E1"]}', "id")).toEqual({
    name: "17",
    extents: ["A1:C4", "E1"],
  });
});

test.each([null, "", "not JSON", "3", "null", "[]", '{"key":7}', '{"id":"17"}'])(
  "%j is no note of a key",
  (text) => {
    expect(readSheetNote(text, "key")).toBeNull();
  },
);
