import { areaOf } from "./address";
import { HostObject } from "./HostObject";

/** A table (ListObject): its name and the cells that it covers. */
export class Table extends HostObject {
  constructor(
    readonly Name: string,
    private readonly range: HostObject,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Name };
  }

  GetRange(): HostObject {
    return this.range;
  }
}

export class Tables extends HostObject {
  private readonly tables: Table[] = [];

  override items() {
    return this.tables;
  }

  /** Makes a table over a range of the sheet, as a person does. */
  make(name: string, address: string, range: (area: ReturnType<typeof areaOf>) => HostObject): void {
    this.tables.push(new Table(name, range(areaOf(address))));
  }
}
