import { insertColumnInFormula } from "../../excel/model/insertColumnInFormula";
import { inside, type Modelled, strict } from "../strict";
import { RangeDouble } from "./RangeDouble";

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A conditional format rule. Rules of another kind than a custom formula have no formula here. */
export class RuleDouble implements Modelled<Rule, "getBooleanCondition" | "getRanges"> {
  constructor(
    readonly formula: string,
    readonly fill: string,
    readonly text: string,
    readonly ranges: readonly RangeDouble[],
    readonly criteria = "CUSTOM_FORMULA",
    readonly bold = false,
  ) {}

  /** Google Sheets moves the ranges and the formula of a rule with their cells. */
  afterInsertedColumn(before: number): RuleDouble {
    const moved = (column: number) => (column >= before ? column + 1 : column);
    const ranges = this.ranges.map(
      ({ sheet, area }) =>
        new RangeDouble(sheet, { ...area, left: moved(area.left), right: moved(area.right) }),
    );
    const formula = insertColumnInFormula(this.formula, before);
    return new RuleDouble(formula, this.fill, this.text, ranges, this.criteria, this.bold);
  }

  getBooleanCondition(): unknown {
    const { criteria, formula } = this;
    return strict("BooleanCondition", {
      getCriteriaType: () => criteria,
      getCriteriaValues: () => [formula],
    });
  }
  getRanges(): unknown {
    return this.ranges.map((range) => strict("Range", range));
  }
}

/** Refuses what the real builder refuses: a rule without a condition or without ranges. */
export class RuleBuilderDouble
  implements
    Modelled<
      Builder,
      "build" | "setBackground" | "setBold" | "setFontColor" | "setRanges" | "whenFormulaSatisfied"
    >
{
  private formula = "";
  private fill = "";
  private text = "";
  private bold = false;
  private ranges: RangeDouble[] = [];

  whenFormulaSatisfied(formula: string): this {
    if (!formula.startsWith("="))
      throw new Error(`Conditional format rule formula must begin with =: ${formula}`);
    this.formula = formula;
    return this;
  }
  setBackground(color: string | null): this {
    this.fill = color ?? "";
    return this;
  }
  setFontColor(color: string | null): this {
    this.text = color ?? "";
    return this;
  }
  setBold(bold: boolean | null): this {
    this.bold = bold ?? false;
    return this;
  }
  setRanges(ranges: readonly unknown[]): this {
    this.ranges = ranges.map((range) => inside(RangeDouble, range));
    return this;
  }
  build(): unknown {
    if (this.formula === "" || this.ranges.length === 0)
      throw new Error("The conditional format rule needs a condition and ranges");
    return strict(
      "ConditionalFormatRule",
      new RuleDouble(this.formula, this.fill, this.text, this.ranges, "CUSTOM_FORMULA", this.bold),
    );
  }
}
