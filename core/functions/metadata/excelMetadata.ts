import type { DocumentedFunction, DocumentedParameter } from "./documented";

interface ExcelParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

interface ExcelFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ExcelParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "scalar" | "matrix" };
  readonly options?: { readonly requiresAddress: true };
}

/** The content of functions.json. */
export interface ExcelMetadata {
  /** Error cells reach the functions, which then say where they stand; otherwise Excel shows the bare error. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly ExcelFunction[];
}

/**
 * functions.json for Excel (format: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json).
 * Every parameter is a matrix of anything: a single cell and a literal then arrive as one cell, and Excel
 * converts nothing on the way. `helpUrl` is the documentation page; each function's heading is its anchor.
 *
 * @example excelMetadata([{ name: "FUNNEL_MIX", parameters: [], result: { shape: "table" } }]).functions[0].result // { type: "any", dimensionality: "matrix" }
 */
export function excelMetadata(catalogue: readonly DocumentedFunction[], helpUrl?: string): ExcelMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((spec) => ({
      id: spec.name,
      name: spec.name,
      description: spec.summary,
      ...(helpUrl === undefined ? {} : { helpUrl: `${helpUrl}#${spec.name.toLowerCase()}` }),
      parameters: spec.parameters.map(excelParameter),
      result: { type: "any", dimensionality: spec.result.shape === "value" ? "scalar" : "matrix" },
      ...(spec.readsOwnSheet ? { options: { requiresAddress: true } } : {}),
    })),
  };
}

function excelParameter({ name, doc, optional }: DocumentedParameter): ExcelParameter {
  return {
    name,
    description: doc,
    type: "any",
    dimensionality: "matrix",
    ...(optional ? { optional } : {}),
  };
}
