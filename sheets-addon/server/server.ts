import type { FunctionWords } from "../../core/functions/FunctionWords";
import { alone } from "./alone";
import { activeSheet, look, ownExtent, sheetExtent, sheetPart, sheets } from "./cells";
import { changingColumns } from "./changingColumns";
import { clearColours, colour } from "./colours";
import {
  freezeFormulas,
  insertFormula,
  ourFormulas,
  removeFormulas,
  rewriteFormulas,
  showAsPercent,
} from "./formulas";
import { removeOwn, removeOwnRows } from "./removeOwn";
import { selectedCell, selectRows } from "./selection";
import { keepText, readText } from "./texts";
import { writeOwn } from "./writeOwn";

/** Everything the sidebar may ask of the server; its client types are derived from this list. What writes does so alone. */
export function serverIn(words: FunctionWords) {
  return {
    activeSheet,
    sheets,
    sheetExtent,
    ownExtent,
    sheetPart,
    look,
    selectedCell,
    selectRows,
    colour: writing(colour),
    clearColours: writing(clearColours),
    insertFormula: writing(insertFormula),
    changingColumns,
    showAsPercent: writing(showAsPercent),
    ourFormulas,
    rewriteFormulas: writing(rewriteFormulas),
    freezeFormulas: writing((id: string, addresses: readonly string[]) =>
      freezeFormulas(id, addresses, words),
    ),
    removeFormulas: writing(removeFormulas),
    writeOwn: writing(writeOwn),
    removeOwn: writing(removeOwn),
    removeOwnRows: writing(removeOwnRows),
    readText,
    keepText: writing(keepText),
  };
}

export type Server = ReturnType<typeof serverIn>;

function writing<Given extends readonly unknown[], Made>(write: (...given: Given) => Made) {
  return (...given: Given): Made => alone(() => write(...given));
}
