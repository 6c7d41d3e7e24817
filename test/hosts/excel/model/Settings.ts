import { HostObject } from "./HostObject";

class Setting extends HostObject {
  constructor(
    readonly Key: string,
    readonly Value: unknown,
  ) {
    super();
  }

  override identity() {
    return { Key: this.Key };
  }
}

/** The add-in's settings inside the document. */
export class Settings extends HostObject {
  private readonly settings = new Map<string, Setting>();

  override items() {
    return [...this.settings.values()];
  }

  Add(key: string, value: unknown): Setting {
    const setting = new Setting(key, value);
    this.settings.set(key, setting);
    return setting;
  }

  GetItemOrNullObject(key: string): Setting | null {
    return this.settings.get(key) ?? null;
  }
}
