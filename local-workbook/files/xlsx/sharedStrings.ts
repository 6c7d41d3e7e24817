import { unescapeText } from "./unescapeText";
import type { XlsxPackage } from "./XlsxPackage";

/** The workbook's table of texts. Runs of a rich text are joined; reading aids (phonetic runs) are left out. */
export function sharedStrings(file: XlsxPackage, path: string | null): string[] {
  const texts: string[] = [];
  if (path === null) return texts;
  let text = "";
  let inText = false;
  let inAid = false;
  file.read(path, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") inAid = true;
      else if (name === "t") inText = !inAid;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") inAid = false;
      else if (name === "si") texts.push(unescapeText(text));
    },
  });
  return texts;
}
