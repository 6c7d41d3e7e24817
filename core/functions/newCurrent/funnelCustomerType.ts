import { foldAccount } from "../../table/names/foldAccount";
import { readNames } from "../../table/names/readNames";
import { Outcome } from "../../table/Pipeline";
import * as words from "../../words/en";
import { alignColumns } from "../arguments/alignColumns";
import { outcomes } from "../arguments/outcomes";
import { rawColumn } from "../arguments/rawColumn";
import { refuseErrors } from "../arguments/refuseErrors";
import { errors } from "../errors";
import type { FunctionSpec } from "../FunctionSpec";
import { accounts, stages } from "../parameters";

export const funnelCustomerType: FunctionSpec = {
  name: "FUNNEL_CUSTOMER_TYPE",
  group: "new / current",
  summary:
    "A customer type for each row, where the sheet has none: current where the account has a won deal in the range, else new.",
  parameters: [
    accounts,
    { ...stages, optional: false, doc: "The column of stages or statuses, one row a deal." },
  ],
  result: {
    shape: "column",
    unit: "name",
    doc: "A column beside the rows: new, current, or unknown where there is no account or no deal of the range is won. A header stands beside the header; an empty range gives one empty cell.",
  },
  errors: [errors.unequal, "`#VALUE!` where an account or a stage is an error cell."],
  example: {
    formula: "=FUNNEL_CUSTOMER_TYPE(A1:A5, B1:B5)",
    arguments: [
      [["Account"], ["Acme"], ["Beta"], ["ACME Ltd"], [""]],
      [["Stage"], ["Won"], ["Demo"], ["Proposal"], ["Demo"]],
    ],
    result: [["Customer type"], ["current"], ["new"], ["current"], ["unknown"]],
  },
  readsOwnSheet: false,
  evaluate: ([accountCells, stageCells]) => {
    const aligned = alignColumns([
      ["accounts", accountCells],
      ["stages", stageCells],
    ]);
    const [accountColumn, stageColumn] = aligned.columns;
    const raw = rawColumn(accountColumn ?? [], aligned);
    refuseErrors("accounts", raw, aligned, () => true);
    const { codes } = readNames(raw, foldAccount);
    const outcome = outcomes("stages", stageColumn ?? [], aligned);
    const buyers = new Set(codes.filter((code, row) => code >= 0 && outcome[row] === Outcome.won));
    const { typeWord, heading } = words.functions;
    const type = (code: number, row: number) => {
      if (code >= 0 && buyers.size > 0) return buyers.has(code) ? typeWord.current : typeWord.new;
      return code < 0 && outcome[row] === Outcome.unknown ? "" : typeWord.unknown;
    };
    const above = Array.from({ length: aligned.first }, (_, row) =>
      row === aligned.header ? heading.customerType : "",
    );
    const column = [...above, ...Array.from(codes, type)];
    return column.length === 0 ? [[""]] : column.map((cell) => [cell]);
  },
};
