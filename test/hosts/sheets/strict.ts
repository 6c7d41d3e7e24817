/** Members that the language itself asks for; a host object has none of them. */
const silent = new Set<PropertyKey>([
  "then",
  "toJSON",
  "constructor",
  "nodeType",
  "asymmetricMatch",
  "$$typeof",
]);

const insides = new WeakMap<object, object>();

/** The double behind a strict object that came back from the code under test. */
export function inside<T extends object>(type: new (...args: never[]) => T, outside: unknown): T {
  const found = typeof outside === "object" && outside !== null ? insides.get(outside) : undefined;
  if (found instanceof type) return found;
  throw new Error(`expected a ${type.name} of the Google Sheets double`);
}

let hear: (call: string) => void = () => {};

/** Hears of each call of a service before it is made, by its name such as "Range.getValues"; the latest listener alone does. */
export function onServiceCall(listener: (call: string) => void): void {
  hear = listener;
}

/** An object whose unknown members are errors that name them, never a silent undefined. */
export function strict<T extends object>(name: string, target: T): T {
  const outside = new Proxy(target, {
    get(object, member) {
      if (member in object) {
        const value: unknown = Reflect.get(object, member);
        if (typeof value !== "function") return value;
        return (...args: readonly unknown[]) => {
          hear(`${name}.${String(member)}`);
          return Reflect.apply(value, object, args);
        };
      }
      if (typeof member === "symbol" || silent.has(member)) return undefined;
      throw new Error(`${name}.${member} is not modelled by the Google Sheets double`);
    },
    set(_, member) {
      throw new Error(`${name}.${String(member)} cannot be set`);
    },
  });
  insides.set(outside, target);
  return outside;
}

/**
 * The modelled members of an Apps Script type: the arguments are checked against @types/google-apps-script, what comes back is
 * another double.
 */
export type Modelled<T, Member extends keyof T> = {
  [M in Member]: T[M] extends (...args: infer A) => unknown ? (...args: A) => unknown : T[M];
};
