import { PortError } from "../../../core/port/port";

/** Reads a value that came over the wire as what it must be, or throws. `path` names the place in the message. */
export type Shape<T> = (value: unknown, path: string) => T;

type Shaped<S> = S extends Shape<infer T> ? T : never;

/** A message between the page and its frame that is not what it must be. */
export function notShaped(path: string, wanted: string, value: unknown): PortError {
  return new PortError("host", `${path} must be ${wanted}, not ${value === null ? "null" : typeof value}`);
}

export const text: Shape<string> = (value, path) => {
  if (typeof value !== "string") throw notShaped(path, "text", value);
  return value;
};

export const number: Shape<number> = (value, path) => {
  if (typeof value !== "number") throw notShaped(path, "a number", value);
  return value;
};

export const yesNo: Shape<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw notShaped(path, "true or false", value);
  return value;
};

export const nothing: Shape<void> = (value, path) => {
  if (value !== undefined) throw notShaped(path, "nothing", value);
};

/** What a cell may hold. */
export const cellValue: Shape<string | number | boolean | null | undefined> = (value, path) => {
  if (value === null || value === undefined || typeof value === "boolean") return value;
  if (typeof value === "string" || typeof value === "number") return value;
  throw notShaped(path, "a cell's value", value);
};

export const oneOf =
  <const W extends readonly string[]>(words: W): Shape<W[number]> =>
  (value, path) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw notShaped(path, `one of ${words.join(", ")}`, value);
    return found;
  };

export const orNull =
  <T>(shape: Shape<T>): Shape<T | null> =>
  (value, path) =>
    value === null ? null : shape(value, path);

export const orNothing =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value, path) =>
    value === undefined ? undefined : shape(value, path);

export const either =
  <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> =>
  (value, path) => {
    try {
      return first(value, path);
    } catch {
      return second(value, path);
    }
  };

export const list =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw notShaped(path, "a list", value);
    return value.map((item: unknown, index) => shape(item, `${path}[${index}]`));
  };

export const record =
  <S extends Readonly<Record<string, Shape<unknown>>>>(shapes: S): Shape<{ [K in keyof S]: Shaped<S[K]> }> =>
  (value, path) => {
    if (typeof value !== "object" || value === null) throw notShaped(path, "an object", value);
    const given = new Map<string, unknown>(Object.entries(value));
    const read = Object.entries(shapes).map(([key, shape]) => [key, shape(given.get(key), `${path}.${key}`)]);
    return Object.fromEntries(read) as { [K in keyof S]: Shaped<S[K]> };
  };

/** A list of exactly these, one after the other; missing ones at its end are undefined. */
export const tuple =
  <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<{ [K in keyof S]: Shaped<S[K]> }> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > shapes.length) throw notShaped(path, "its arguments", value);
    return shapes.map((shape, index) => shape(value[index], `${path}[${index}]`)) as {
      [K in keyof S]: Shaped<S[K]>;
    };
  };
