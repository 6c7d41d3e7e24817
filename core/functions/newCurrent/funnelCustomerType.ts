import { Outcome } from "../../table/Pipeline";
import { define } from "../FunctionSpec";
import { accounts } from "../parameters/names";
import { stages } from "../parameters/stages";

export const funnelCustomerType = define({
  name: "FUNNEL_CUSTOMER_TYPE",
  group: "new / current",
  parameters: { accounts: accounts("account"), stages: stages() },
  result: { shape: "column", unit: "name" },
  evaluate: ({ accounts: { codes }, stages }, { heading, typeWord }, { header, first }) => {
    const buyers = new Set(codes.filter((code, row) => code >= 0 && stages[row] === Outcome.won));
    const type = (code: number, row: number) => {
      if (code >= 0 && buyers.size > 0) return buyers.has(code) ? typeWord.current : typeWord.new;
      return code < 0 && stages[row] === Outcome.unknown ? "" : typeWord.unknown;
    };
    const above = Array.from({ length: first }, (_, row) => (row === header ? heading.customerType : ""));
    const column = [...above, ...Array.from(codes, type)];
    return column.length === 0 ? [[""]] : column.map((cell) => [cell]);
  },
});
