import { FunctionType } from "@univerjs/preset-sheets-core";
import { type DocumentedFunction, documented } from "../../../core/functions/metadata/documented";
import type { Words } from "../../../core/words/Words";
import { CatalogueFunction, type ErrorListener } from "./CatalogueFunction";
import { readCells } from "./cells";
import type { Grid } from "./Grid";

/** Registers every function of the catalogue, with what the grid shows while one is typed. */
export function registerCatalogue(grid: Grid, words: Words, onError: ErrorListener): void {
  const catalogue = documented(words.catalogue);
  const readSheet = (sheetId: string) => readCells(grid, sheetId).cells.values;
  grid.registerFunctions(
    catalogue.map(({ name }) => new CatalogueFunction(name, { readSheet, onError, words: words.functions })),
    catalogue.map(description),
  );
}

function description(spec: DocumentedFunction) {
  return {
    functionName: spec.name,
    functionType: FunctionType.User,
    description: spec.summary,
    abstract: spec.summary,
    functionParameter: spec.parameters.map(({ name, doc, optional }) => ({
      name,
      detail: doc,
      example: "",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
