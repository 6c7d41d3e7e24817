import { errorText } from "../../../core/cells/errorText";
import { isErrorCell } from "../../../core/cells/isErrorCell";

/** The seven errors of each language of Excel, as EPPlus and HyperFormula list them. */
const errors: Readonly<Record<string, string>> = {
  English: "#VALUE! #NUM! #DIV/0! #NAME? #N/A #REF! #NULL!",
  German: "#WERT! #ZAHL! #DIV/0! #NAME? #NV #BEZUG! #NULL! #ÜBERLAUF!",
  French: "#VALEUR! #NOMBRE! #DIV/0! #NOM? #N/A #REF! #NUL!",
  Spanish: "#¡VALOR! #¡NUM! #¡DIV/0! #¿NOMBRE? #N/A #¡REF! #¡NULO!",
  Italian: "#VALORE! #NUM! #DIV/0! #NOME? #N/D #RIF! #NULL!",
  Portuguese: "#VALOR! #NÚM! #DIV/0! #NOME? #N/D #REF! #NULO!",
  Dutch: "#WAARDE! #GETAL! #DEEL/0! #NAAM? #N/B #VERW! #LEEG!",
  Polish: "#ARG! #LICZBA! #DZIEL/0! #NAZWA? #N/D! #ADR! #ZERO!",
  "of Google Sheets alone": "#ERROR! Loading...",
  "of Excel alone": "#SPILL! #CALC! #BUSY! #GETTING_DATA",
};

test.each(Object.entries(errors))("the errors %s are error cells", (_, texts) => {
  for (const text of texts.split(" ")) expect([text, isErrorCell(text)]).toEqual([text, true]);
});

test("spaces around an error and small letters do not hide it", () => {
  expect([isErrorCell("#n/a "), isErrorCell("#wert!")]).toEqual([true, true]);
});

test.each([
  "",
  "#",
  "#1 choice",
  "#2024",
  "#REF",
  "N/A",
  "WERT!",
  "Loading",
  "Loading... dock",
  "loading...",
  null,
  undefined,
  0,
])("%p is no error cell", (cell) => {
  expect(isErrorCell(cell)).toBe(false);
});

test("errorText gives the error as it is shown, whatever the language", () => {
  expect([errorText("#NV"), errorText(" #NV"), errorText("Loading...")]).toEqual(["#NV", null, "Loading..."]);
});
