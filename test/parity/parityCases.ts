import type { DocumentedFunction, DocumentedParameter } from "../../core/functions/metadata/documented";
import { catalogue } from "../core/functions/inEnglish";
import { type Cell, type Cells, Day, divided, type Given, notAvailable } from "./cells";
import type { ParityCase } from "./ParityCase";
import { sample } from "./sample";

type Arguments = readonly Given[];
type Change = (cells: Cells) => Cells;

const isCells = (given: Given): given is Cells => Array.isArray(given);

const mapData =
  (change: (cell: Cell, row: number, column: number) => Cell): Change =>
  (cells) =>
    cells.map((row, r) => (r === 0 ? row : row.map((cell, c) => change(cell, r, c))));

/** What may befall the cells of one argument; the header stands in row 0. */
const ofRange: Readonly<Record<string, Change>> = {
  "with blanks": mapData((cell, row) => (row === 2 || row === 9 ? null : cell)),
  "with blanks at its end": mapData((cell, row) => (row > 11 ? null : cell)),
  "all blank below the header": mapData(() => null),
  "with #N/A": mapData((cell, row) => (row === 3 ? notAvailable : cell)),
  "with #DIV/0! in a closed deal's row": mapData((cell, row) => (row === 5 ? divided : cell)),
  "with a cell that shows Loading...": mapData((cell, row) => (row === 3 ? "Loading..." : cell)),
  "with an error as a German screen shows it": mapData((cell, row) => (row === 3 ? "#BEZUG!" : cell)),
  "without its header": (cells) => cells.slice(1),
  "with an empty header": (cells) => cells.map((row, r) => (r === 0 ? row.map(() => null) : row)),
  "one row short": (cells) => cells.slice(0, -1),
  "two columns wide": (cells) => cells.map((row) => [...row, ...row]),
};

const ofNumbers: Readonly<Record<string, Change>> = {
  "as text with signs": mapData((cell) => (typeof cell === "number" ? `$${cell.toFixed(2)}` : cell)),
  "with zeros and blanks": mapData((cell, row) => (row % 5 === 0 ? 0 : row % 5 === 1 ? null : cell)),
  "with a negative one and words": mapData((cell, row) => (row === 4 ? -5 : row === 6 ? "tbd" : cell)),
};

/** Midnight is left out in São Paulo, twice there, and beside the hour that changes in New York and Berlin. */
const clockChanges = [
  "2017-10-15",
  "2018-02-18",
  "2018-11-04",
  "2026-03-08",
  "2026-03-29",
  "2026-10-25",
  "2026-11-01",
];

const ofDays: Readonly<Record<string, Change>> = {
  "at changes of the clocks": mapData((cell, row) => {
    const iso = clockChanges[row % clockChanges.length];
    return cell instanceof Day && iso !== undefined ? new Day(iso) : cell;
  }),
  "as ISO text": mapData((cell) => (cell instanceof Day ? cell.iso : cell)),
  "as ISO text and dates": mapData((cell, row) => (cell instanceof Day && row % 2 === 0 ? cell.iso : cell)),
};

/** What may stand in place of one value that is typed or read from a cell. */
const ofValue: Readonly<Record<string, Given>> = {
  "from a blank cell": [[null]],
  "as text": "0.5",
  "as words": "lots",
  "above what is allowed": 99_999.5,
  "below what is allowed": -3,
  "from a cell with #N/A": [[notAvailable]],
  "from two cells": [[1], [2]],
};

const ofDay: Readonly<Record<string, Given>> = {
  "from a date cell": [[new Day("2026-05-31")]],
  "from a date cell at a change of the clocks": [[new Day("2018-11-04")]],
  "from a blank cell": [[null]],
  "as words": "soon",
};

const ofList: Readonly<Record<string, Given>> = {
  "as a column with a blank": [["Sensors"], [null], ["Cables"]],
  "as a row": [["Sensors", "Valves", "Cables"]],
  "from a blank cell": [[null]],
  "with an error": [["Sensors"], [notAvailable]],
};

const ofGuidelines: Readonly<Record<string, Given>> = {
  "with a blank row": [
    ["lineLimit", 0.6],
    [null, null],
    ["newTarget", 0.4],
  ],
  "with a value left blank": [["lineLimit", null]],
  "with a name that does not exist": [["lineLimt", 0.6]],
  "with a value as text": [["lineLimit", "60 %"]],
  "of one column": [["lineLimit"], ["newTarget"]],
  "with an error": [["lineLimit", notAvailable]],
};

function changesOf(parameter: DocumentedParameter, given: Given): readonly (readonly [string, Given])[] {
  if (parameter.name === "portfolio") return Object.entries(ofList);
  if (parameter.kind === "guidelines") return Object.entries(ofGuidelines);
  if (parameter.kind === "date") return Object.entries(ofDay);
  if (!isCells(given)) return Object.entries(ofValue);
  const cell = given[1]?.[0];
  const special = cell instanceof Day ? ofDays : typeof cell === "number" ? ofNumbers : {};
  return Object.entries({ ...ofRange, ...special }).map(([title, change]) => [title, change(given)]);
}

/** Some headings among the data rows, blank rows between, a title above: for all ranges of a call alike. */
const ofAll: Readonly<Record<string, Change>> = {
  "with a title above the header": (cells) => [
    (cells[0] ?? []).map((_, c) => (c === 0 ? "My deals of 2026" : null)),
    (cells[0] ?? []).map(() => null),
    ...cells,
  ],
  "with blank rows between": (cells) =>
    cells.flatMap((row, r) => (r === 6 ? [row.map(() => null), row] : [row])),
  "of the header alone": (cells) => cells.slice(0, 1),
  "of one deal": (cells) => cells.slice(0, 2),
  "of blank cells": (cells) => cells.map((row) => row.map(() => null)),
};

const isData = ({ name, kind }: DocumentedParameter) => kind === "range" && name !== "portfolio";

function casesOf(spec: DocumentedFunction): readonly ParityCase[] {
  const { name, parameters } = spec;
  const all = parameters.map((parameter) => sample[parameter.name]);
  const required = all.map((given, i) => (parameters[i]?.optional ? undefined : given));
  const changed = (from: Arguments, at: number, given: Given) =>
    from.map((one, i) => (i === at ? given : one));
  const made = (title: string, args: Arguments, wholeColumns = false): ParityCase => ({
    name,
    title,
    args,
    wholeColumns,
  });
  const each = (change: Change) =>
    all.map((given, i) => (isCells(given) && parameters[i] && isData(parameters[i]) ? change(given) : given));
  const blankRows: Change = (cells) => [
    ...cells,
    ...Array.from({ length: 40 }, () => (cells[0] ?? []).map(() => null)),
  ];
  return [
    made("with every argument", all),
    made("with what it needs alone", required),
    made("over whole columns", each(blankRows), true),
    ...Object.entries(ofAll).map(([title, change]) => made(`${title}`, each(change))),
    ...parameters.flatMap((parameter, i) => [
      made(`with ${parameter.name} left out`, changed(all, i, undefined)),
      ...changesOf(parameter, all[i]).map(([title, given]) =>
        made(`${parameter.name} ${title}`, changed(all, i, given)),
      ),
    ]),
  ].filter(({ args }) => args.some((given) => given !== undefined));
}

/** Each function of the catalogue x what may befall each of its arguments. */
export const parityCases: readonly ParityCase[] = catalogue.flatMap(casesOf);
