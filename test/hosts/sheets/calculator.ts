import { parseRange } from "../../../core/cells/a1";
import { foreignValue } from "../callOnRange";
import { changes, notAllowed } from "./changes";
import { RangeDouble } from "./model/RangeDouble";
import type { Calculator } from "./model/SpreadsheetDouble";

/**
 * Works out formulas of the one form `=NAME(argument; argument)`: ranges, numbers, texts in quotes and left-out arguments. It calls the
 * top-level function of Code.js as Google Sheets does; a thrown message shows as #ERROR!. A call over cells that
 * change by themselves is refused before it is made. Everything but the few foreign formulas that are modelled is #NAME?.
 */
export function calculatorOf(call: (name: string, ...args: unknown[]) => unknown): Calculator {
  const calculate: Calculator = (formula, sheet, row, column) => {
    const values = (address: string) => sheet.range(address).getValues();
    const foreign = foreignValue(formula, values, (inner) => calculate(inner, sheet, row, column));
    if (foreign !== undefined) return foreign;
    const found = /^=\s*(FUNNEL_[A-Z_]+)\s*\((.*)\)\s*$/is.exec(formula);
    if (!found) return "#NAME?";
    const [, name = "", inner = ""] = found;
    const { document } = sheet;
    document.calling = new RangeDouble(sheet, { top: row, bottom: row, left: column - 1, right: column - 1 });
    try {
      const args = inner.trim() === "" ? [] : inner.split(/[;,]/).map((text) => argument(text.trim()));
      return call(name.toUpperCase(), ...args);
    } catch (error) {
      return /not found/.test(String(error)) ? "#NAME?" : "#ERROR!";
    } finally {
      document.calling = null;
    }

    function argument(text: string): unknown {
      if (text === "") return "";
      if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
      if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
      if (!parseRange(text)) throw new Error(`the calculator does not model "${text}"`);
      const range = sheet.range(text);
      if (changes(range)) throw new Error(notAllowed);
      return range.getValues();
    }
  };
  return calculate;
}
