import { HostError } from "../HostError";
import { HostObject } from "./HostObject";
import type { Range } from "./Range";

/** A table (ListObject): its name and the cells that it covers. */
export class Table extends HostObject {
  constructor(
    readonly Name: string,
    private readonly range: Range,
  ) {
    super();
  }

  override identity() {
    return { Id: this.Name };
  }

  GetRange(): Range {
    return this.range;
  }
}

/** The tables of a sheet, or of the whole workbook, where the client looks one up again by its id. */
export class Tables extends HostObject {
  constructor(private readonly list: () => readonly Table[]) {
    super();
  }

  override items() {
    return this.list();
  }

  GetItem(id: string): Table {
    const table = this.list().find(({ Name }) => Name === id);
    if (table === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    return table;
  }
}
