import { HostError } from "../HostError";
import { type Area, overlaps } from "./address";
import { HostObject } from "./HostObject";
import type { Range } from "./Range";
import type { Worksheet } from "./Worksheet";

class Fill extends HostObject {
  Color = "";
}

class Font extends HostObject {
  Color = "";
  Bold = false;
}

class Border extends HostObject {
  Color = "";
  Style = "None";
}

class Borders extends HostObject {
  readonly Left = new Border();
}

class RuleFormat extends HostObject {
  readonly Borders = new Borders();
  readonly Fill = new Fill();
  readonly Font = new Font();
}

class Rule extends HostObject {
  Formula = "";
}

class CustomFormat extends HostObject {
  readonly Rule = new Rule();
  readonly Format = new RuleFormat();
}

let made = 0;

/** One conditional format. Of the many types `Custom` (a formula) is modelled in full, the others as a name alone. */
export class ConditionalFormat extends HostObject {
  readonly Id = `{cf-${++made}}`;
  StopIfTrue = false;
  /** Excel has it and cannot read it, as after its removal was undone: what it holds is not found. */
  unreadable = false;
  /** What it holds, for the test's own eyes: Excel gives it by way of `Custom` alone. */
  readonly held = new CustomFormat();

  constructor(
    private readonly sheet: Worksheet,
    readonly Type: string,
    public area: Area,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }

  get Custom(): CustomFormat {
    if (this.unreadable) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    if (this.Type !== "Custom")
      throw new HostError("InvalidOperation", `The conditional format ${this.Id} is of type ${this.Type}`);
    return this.held;
  }

  Delete(): void {
    this.sheet.guardFormats();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this);
  }
}

/** The conditional formats that touch a range. A new one goes to the top, as in Excel. */
export class ConditionalFormats extends HostObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly range: Range,
  ) {
    super();
  }

  override items() {
    return this.sheet.conditionalFormats.filter((format) => overlaps(format.area, this.range.area));
  }

  Add(type: string): ConditionalFormat {
    this.sheet.guardFormats();
    const format = new ConditionalFormat(this.sheet, type, this.range.area);
    this.sheet.conditionalFormats = [format, ...this.sheet.conditionalFormats];
    return format;
  }

  GetItem(id: string): ConditionalFormat {
    const format = this.items().find((one) => one.Id === id);
    if (format === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return format;
  }
}
