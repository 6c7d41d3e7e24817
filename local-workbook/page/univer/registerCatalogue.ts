import { FunctionType } from "@univerjs/preset-sheets-core";
import { catalogue } from "../../../core/functions/catalogue";
import type { FunctionSpec } from "../../../core/functions/FunctionSpec";
import { CatalogueFunction, type ErrorListener } from "./CatalogueFunction";
import { readCells } from "./cells";
import type { Grid } from "./Grid";

/** Registers every function of the catalogue, with what the grid shows while one is typed. */
export function registerCatalogue(grid: Grid, onError: ErrorListener): void {
  const readSheet = (sheetId: string) => readCells(grid, sheetId).cells.values;
  grid.registerFunctions(
    catalogue.map(({ name }) => new CatalogueFunction(name, { readSheet, onError })),
    catalogue.map(description),
  );
}

function description(spec: FunctionSpec) {
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
