import { CellError } from "../../core/cells/CellError";
import type { CellResult } from "../../core/cells/CellValue";
import type { Argument } from "../../core/functions/Argument";
import { callFunction } from "../core/functions/inEnglish";
import { dayOfDate } from "../hosts/dayOfDate";
import { customFunctionsHost, errorCell } from "../hosts/excel/customFunctionsHost";
import { loadCode } from "../hosts/sheets/loadCode";
import { midnightIn } from "../hosts/sheets/midnightIn";
import { SpreadsheetDouble } from "../hosts/sheets/model/SpreadsheetDouble";
import { PropertiesDouble } from "../hosts/sheets/properties";
import { type Shown as Messages, services } from "../hosts/sheets/services";
import { type Cell, Day, ErrorCell, type Given } from "./cells";
import type { ParityCase } from "./ParityCase";
import { type Shown, shown } from "./Shown";

/** How a host hands an empty cell, a date cell and an error cell over. */
interface Manners {
  readonly blank: unknown;
  readonly day: (day: Day) => unknown;
  readonly error: (error: ErrorCell) => unknown;
}

const cellIn = (manners: Manners) => (cell: Cell) => {
  if (cell === null) return manners.blank;
  if (cell instanceof Day) return manners.day(cell);
  return cell instanceof ErrorCell ? manners.error(cell) : cell;
};

function matrix(given: Given, manners: Manners): unknown[][] | undefined {
  if (given === undefined) return undefined;
  return Array.isArray(given) ? given.map((row: readonly Cell[]) => row.map(cellIn(manners))) : [[given]];
}

const serial = (day: Day) => dayOfDate(day.date);
const text = (error: ErrorCell) => error.code;

/** Each case is asked once, however many hosts are held against the answer. */
const answers = new Map<ParityCase, CellResult>();

function answerOfCore(one: ParityCase): CellResult {
  const known = answers.get(one);
  if (known !== undefined) return known;
  const manners = { blank: null, day: serial, error: text };
  const answer = callFunction(
    one.name,
    one.args.map((given): Argument => matrix(given, manners)),
  );
  answers.set(one, answer);
  return answer;
}

export const inCore = (one: ParityCase): Shown => shown(answerOfCore(one));

/** The code with which core answers, or null: Excel and the grid must show the same. */
export function codeInCore(one: ParityCase): string | null {
  const answer = answerOfCore(one);
  return answer instanceof CellError ? answer.code : null;
}

const excel = customFunctionsHost();

/** The built functions.js; an empty cell is 0 in Excel for Windows and Mac, null in Excel on the web. */
const inExcel =
  (blank: unknown) =>
  async ({ name, args }: ParityCase): Promise<Shown & { code: string | null }> => {
    const manners = { blank, day: serial, error: ({ code }: ErrorCell) => errorCell(code) };
    const result = await excel.call(
      name,
      args.map((given) => matrix(given, manners) ?? null),
    );
    const isError = typeof result === "object" && result !== null && "code" in result;
    return { ...shown(result), code: isError ? String(result.code) : null };
  };
export const inExcelOnDesktop = inExcel(0);
export const inExcelOnTheWeb = inExcel(null);

/** The built Code.js in a bare V8: a single cell comes as its value, what was left out as "" or, at the end, not at all. */
function inSheetsOf(timeZone: string): (one: ParityCase) => Shown {
  const shownThere: Messages = { menu: [], sidebar: null, alerts: [] };
  const callCode = loadCode(services(new SpreadsheetDouble(timeZone), new PropertiesDouble(), shownThere));
  return ({ name, args }) => {
    const manners = { blank: "", day: ({ date }: Day) => midnightIn(timeZone, date), error: text };
    const given = args.map((one) => {
      const cells = matrix(one, manners);
      if (cells === undefined) return "";
      return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
    });
    while (args[given.length - 1] === undefined && given.length > 0) given.pop();
    try {
      return shown(callCode(name, ...given));
    } catch (error) {
      // An Error of the other context, whose class is not ours.
      return shown(error);
    }
  };
}
export const inSheets = inSheetsOf("America/New_York");
/** Where summer time began at midnight: a day of such a change begins at one o'clock. */
export const inSheetsOfSaoPaulo = inSheetsOf("America/Sao_Paulo");
