import { inside, strict } from "../strict";
import type { SheetDouble } from "./SheetDouble";

/** An embedded chart as far as we look at it: its kind, its title, its data. */
class ChartDouble {
  kind = "";
  title = "";
  data = "";

  constructor(private readonly id: number) {}

  getChartId(): number {
    return this.id;
  }
  getOptions(): unknown {
    return strict("ChartOptions", { get: (option: string) => (option === "title" ? this.title : null) });
  }
}

/** The charts of one sheet and the builder that makes them. */
export class ChartsOfSheet {
  private charts: ChartDouble[] = [];
  private nextId = 1;

  constructor(private readonly sheet: SheetDouble) {}

  list(): unknown[] {
    return this.charts.map((chart) => strict("EmbeddedChart", chart));
  }
  insert(chart: unknown): void {
    this.charts.push(inside(ChartDouble, chart));
  }
  remove(chart: unknown): void {
    const gone = inside(ChartDouble, chart);
    this.charts = this.charts.filter((kept) => kept !== gone);
  }
  builder(): unknown {
    const chart = new ChartDouble(this.nextId++);
    const { sheet } = this;
    const builder: object = strict("EmbeddedChartBuilder", {
      setChartType: (kind: string) => {
        chart.kind = kind;
        return builder;
      },
      addRange: () => {
        chart.data = sheet.name;
        return builder;
      },
      setNumHeaders: () => builder,
      setOption: (option: string, value: unknown) => {
        if (option === "title") chart.title = String(value);
        return builder;
      },
      setPosition: () => builder,
      build: () => strict("EmbeddedChart", chart),
    });
    return builder;
  }
}
