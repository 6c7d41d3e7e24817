import { roleSpecs } from "../../table/role";
import type { LayoutOddity } from "../../table/roles/LayoutOddity";
import type { Sentence } from "../Sentence";
import { whole } from "./format";
import { roleWords } from "./roles";

/** What there is to tell of how columns were chosen and what their figures are worth. */
export function columnIssue(issue: LayoutOddity): Sentence {
  switch (issue.code) {
    case "columns-unsure":
      return [
        `The column "${issue.header}" was read as the ${roleWords[issue.role].name}, which is a guess. Choose another column if it is wrong`,
      ];
    case "column-maybe":
      return [
        `No column is surely the ${roleWords[issue.role].name}, so nothing is said that needs it. "${issue.header}" may be meant: if it is, say so by choosing it as the ${roleWords[issue.role].name}`,
      ];
    case "column-unread":
      return [
        `"${issue.header}" is headed like the ${roleWords[issue.role].name}, but most of its cells cannot be read as ${cellKinds[roleSpecs[issue.role].cells]}, so it was not used. If it is meant, choose it as the ${roleWords[issue.role].name}`,
      ];
    case "column-yearless":
      return [
        `Most cells of "${issue.header}" name a week, a month or a quarter without its year, so which day is meant is not known, and it is not read as the ${roleWords[issue.role].name}. Write the year beside it, such as "KW 45 2026" or "Q4 2026"`,
      ];
    case "amount-converted":
      return [
        `The amounts were read from "${issue.header}", which is in one currency; "${issue.other}" is in several, which cannot be added`,
      ];
    case "amount-scaled":
      return [
        `"${issue.header}" says that its figures are in ${scales.get(issue.factor) ?? whole(issue.factor)}: they were multiplied by ${whole(issue.factor)}`,
      ];
    case "price-of-all":
      return [
        `"${issue.header}" is read as what the whole deal is worth and not as the price of one piece, since it grows with ${issue.quantity}. If it is the price of one piece, choose it as the ${roleWords.unitPrice.name}`,
      ];
    case "amount-priced":
      return [
        `There is no column of amounts: each amount is ${issue.quantity} times ${issue.header}. If a column of amounts is meant, choose it as the amount`,
      ];
  }
}

const scales: ReadonlyMap<number, string> = new Map([
  [1e3, "thousands"],
  [1e5, "lakhs"],
  [1e6, "millions"],
  [1e7, "crores"],
]);

const cellKinds = {
  names: "a name",
  flags: "yes or no",
  unread: "a name",
  money: "money",
  chances: "a chance",
  days: "a day",
} as const;
