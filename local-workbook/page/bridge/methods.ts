import { type ColourRule, colourGroups } from "../../../core/colours/ColourRule";
import type { SheetCells, WorkbookPort } from "../../../core/port/port";
import type { BlockLook, OwnSheet } from "../../../core/port/ReportSheet";
import {
  cellValue,
  either,
  list,
  nothing,
  number,
  oneOf,
  orNothing,
  orNull,
  record,
  type Shape,
  text,
  tuple,
  yesNo,
} from "./shapes";

/** What every host has. */
type Everywhere = {
  [N in keyof WorkbookPort]-?: object extends Pick<WorkbookPort, N> ? never : N;
}[keyof WorkbookPort];
type Asked = Exclude<Everywhere, "capabilities" | "onEdit" | "onActivate">;
type Answer<N extends Asked> = Awaited<ReturnType<WorkbookPort[N]>>;

/** One method of the port as it goes over the wire. */
interface Method<R> {
  /** Reads the arguments and calls the port. */
  readonly call: (port: WorkbookPort, args: unknown) => Promise<R>;
  /** Reads what came back. */
  readonly answer: Shape<R>;
}

function method<A extends readonly unknown[], R>(
  args: Shape<A>,
  answer: Shape<R>,
  call: (port: WorkbookPort, ...args: A) => Promise<R>,
): Method<R> {
  return { answer, call: async (port, raw) => call(port, ...args(raw, "arguments")) };
}

const sheetRef = record({ id: text, name: text });

const block = record({ top: number, left: number, bottom: number, right: number });

const cells = (value: unknown, path: string) => {
  const { values, top, left, formats, hiddenRows, merges } = record({
    values: list(list(cellValue)),
    top: number,
    left: number,
    formats: orNothing(list(list(text))),
    hiddenRows: orNothing(number),
    merges: orNothing(list(block)),
  })(value, path);
  return {
    values,
    top,
    left,
    ...(formats === undefined ? {} : { formats }),
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(merges === undefined ? {} : { merges }),
  };
};

const sheetCells: Shape<SheetCells> = record({
  id: text,
  name: text,
  cells,
  tables: list(record({ name: text, range: text })),
});

const rule = (value: unknown, path: string): ColourRule => {
  const { bold, bar, ...always } = record({
    group: oneOf(colourGroups),
    range: text,
    formula: text,
    fill: text,
    text,
    bold: orNothing(yesNo),
    bar: orNothing(text),
  })(value, path);
  return { ...always, ...(bold === undefined ? {} : { bold }), ...(bar === undefined ? {} : { bar }) };
};
const mark = record({ row: number, left: number, headers: list(text) });
const placed = record({ address: text, formula: text });
const formulaCell = record({ address: text, formula: text, value: cellValue, spill: text });

const look = (value: unknown, path: string): BlockLook => {
  const { kind, yours, hasTotal } = record({
    kind: oneOf(["title", "note", "table"]),
    yours: orNothing(list(number)),
    hasTotal: orNothing(yesNo),
  })(value, path);
  return kind === "table" ? { kind, yours: yours ?? [], hasTotal: hasTotal === true } : { kind };
};

const ownBlock = (value: unknown, path: string) => {
  const { look: dress, ...always } = record({
    at: text,
    rows: list(list(orNull(either(number, text)))),
    heading: yesNo,
    formats: list(text),
    look: orNothing(look),
  })(value, path);
  return { ...always, ...(dress === undefined ? {} : { look: dress }) };
};

const layout = record({
  widths: list(number),
  frozen: record({ rows: number, columns: number }),
  hidden: list(number),
});

const own = (value: unknown, path: string): OwnSheet => {
  const { layout: lies, ...always } = record({
    key: text,
    name: text,
    blocks: list(ownBlock),
    charts: list(record({ kind: oneOf(["bar", "line", "scatter"]), title: text, data: text, at: text })),
    layout: orNothing(layout),
  })(value, path);
  return { ...always, ...(lies === undefined ? {} : { layout: lies }) };
};

/** Every method that the frame may call, with what it takes and what it gives. */
export const methods: { readonly [N in Asked]: Method<Answer<N>> } = {
  activeSheet: method(tuple(), sheetRef, (port) => port.activeSheet()),
  sheets: method(tuple(), list(sheetRef), (port) => port.sheets()),
  read: method(tuple(orNothing(text)), sheetCells, (port, sheetId) => port.read(sheetId)),
  selectedCell: method(
    tuple(),
    record({ sheetId: text, row: number, column: number, grid: record({ rows: number, columns: number }) }),
    (port) => port.selectedCell(),
  ),
  selectRows: method(tuple(text, list(number)), nothing, (port, ...args) => port.selectRows(...args)),
  colour: method(tuple(text, list(rule), mark), nothing, (port, ...args) => port.colour(...args)),
  clearColours: method(tuple(text), number, (port, sheetId) => port.clearColours(sheetId)),
  insertFormula: method(tuple(text, text, orNothing(text)), text, (port, ...args) =>
    port.insertFormula(...args),
  ),
  showAsPercent: method(tuple(text, text), nothing, (port, ...args) => port.showAsPercent(...args)),
  ourFormulas: method(tuple(text), list(formulaCell), (port, sheetId) => port.ourFormulas(sheetId)),
  rewriteFormulas: method(tuple(text, list(placed)), nothing, (port, ...args) =>
    port.rewriteFormulas(...args),
  ),
  freezeFormulas: method(tuple(text, list(text)), nothing, (port, ...args) => port.freezeFormulas(...args)),
  removeFormulas: method(tuple(text, list(text)), nothing, (port, ...args) => port.removeFormulas(...args)),
  writeOwn: method(tuple(own), sheetRef, (port, sheet) => port.writeOwn(sheet)),
  readOwn: method(tuple(text), orNull(sheetCells), (port, key) => port.readOwn(key)),
  removeOwn: method(tuple(text), yesNo, (port, key) => port.removeOwn(key)),
  removeOwnRows: method(tuple(text, number, number), nothing, (port, ...args) => port.removeOwnRows(...args)),
  readText: method(tuple(text), orNull(text), (port, key) => port.readText(key)),
  keepText: method(tuple(text, text, orNothing(orNull(text))), yesNo, (port, ...args) =>
    port.keepText(...args),
  ),
};

export const methodNames = Object.keys(methods) as readonly Asked[];
export type { Answer, Asked };
