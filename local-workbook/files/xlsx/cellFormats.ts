import { formatCode } from "../../../core/cells/formatCode";
import { limits } from "../limits";
import type { XlsxPackage } from "./XlsxPackage";

/** The number formats that a workbook names by number only. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Numbers 27 to 36 and 50 to 58 are dates in East Asian versions and nothing elsewhere. */
function eastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** The number format of each cell style (`s` of a cell), "General" where it has none. */
export function cellFormats(file: XlsxPackage, path: string | null): string[] {
  const formats: string[] = [];
  if (path === null) return formats;
  const custom = new Map<number, string>();
  let inCellStyles = false;
  let inDifferential = false;
  file.read(path, {
    open(name, { numFmtId = "0", formatCode = "" }) {
      const id = Number(numFmtId);
      if (name === "dxfs") inDifferential = true;
      else if (name === "numFmt" && !inDifferential) {
        if (formatCode.length <= limits.formatCode) custom.set(id, formatCode);
      } else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles)
        formats.push(custom.get(id) ?? builtIn[id] ?? (eastAsianDate(id) ? "yyyy/m/d" : "General"));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
      else if (name === "dxfs") inDifferential = false;
    },
  });
  return formats;
}

/** Whether a number under this format is a day or a time: its code has date letters outside quotes and brackets. */
export function isDateFormat(format: string): boolean {
  if (format === "General") return false;
  const code = formatCode(format);
  return /[ymdhs]/i.test(code) && !/general/i.test(code);
}
