import { HostError } from "../HostError";
import { HostObject } from "./HostObject";
import type { Worksheet } from "./Worksheet";

class CustomProperty extends HostObject {
  constructor(
    readonly Key: string,
    public Value: string,
    private readonly forget: () => void,
  ) {
    super();
  }

  Delete(): void {
    this.forget();
  }
}

/** Named texts that a sheet carries, unseen by the user; they go where the sheet goes. */
export class CustomProperties extends HostObject {
  private readonly properties = new Map<string, CustomProperty>();

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  override items() {
    return [...this.properties.values()];
  }

  Add(key: string, value: string): CustomProperty {
    this.sheet.guard();
    if (typeof value !== "string") throw new HostError("InvalidArgument", `The value of ${key} is no text`);
    const property = new CustomProperty(key, value, () => this.properties.delete(key));
    this.properties.set(key, property);
    return property;
  }

  GetItemOrNullObject(key: string): CustomProperty | null {
    return this.properties.get(key) ?? null;
  }
}
