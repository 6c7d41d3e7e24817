import { HostError } from "../HostError";
import { HostObject } from "./HostObject";
import type { Range } from "./Range";
import type { Worksheet } from "./Worksheet";

class ChartTitle extends HostObject {
  Text = "";
}

class ChartLegend extends HostObject {
  Visible = true;
}

/** A native chart: what it shows and where it stands; how it is drawn is not modelled. */
export class Chart extends HostObject {
  Name = "";
  readonly Title = new ChartTitle();
  readonly Legend = new ChartLegend();
  at = "";

  constructor(
    readonly Id: string,
    readonly ChartType: string,
    readonly source: string,
    private readonly forget: (chart: Chart) => void,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Id };
  }

  SetPosition(start: Range | string): void {
    this.at = typeof start === "string" ? start : start.Address;
  }

  Delete(): void {
    this.forget(this);
  }
}

export class Charts extends HostObject {
  private charts: readonly Chart[] = [];
  private made = 0;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override items() {
    return this.charts;
  }

  Add(type: string, source: Range): Chart {
    this.sheet.guard();
    const chart = new Chart(`chart-${++this.made}`, type, source.Address, (gone) => {
      this.charts = this.charts.filter((one) => one !== gone);
    });
    this.charts = [...this.charts, chart];
    return chart;
  }

  GetItem(id: string): Chart {
    const chart = this.charts.find((one) => one.Id === id);
    if (chart === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return chart;
  }
}
