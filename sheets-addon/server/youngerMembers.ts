/**
 * What core uses of the language's library that is younger than 2020, put in where it is missing: which edition of the library Apps
 * Script's engine has is documented nowhere.
 */
function putIn(owner: object, name: string, value: unknown): void {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

putIn(Array.prototype, "at", function at(this: readonly unknown[], index: number) {
  return this[index < 0 ? this.length + index : index];
});

putIn(String.prototype, "replaceAll", function replaceAll(this: string, sought: string, by: string) {
  return this.split(sought).join(by);
});

putIn(
  Object,
  "hasOwn",
  (owner: object, name: PropertyKey) => Reflect.getOwnPropertyDescriptor(owner, name) !== undefined,
);
