import { HostError } from "./HostError";
import { HostObject } from "./model/HostObject";
import {
  ActionType,
  PathType,
  type RequestAction,
  type RequestArguments,
  type RequestBody,
  type ResponseBody,
} from "./RequestBody";

/** Only these belong to Excel's own model; the lower-case ones are the double's. */
const wireName = /^_?[A-Z]/;

/**
 * Carries out the requests of the real Office.js client on a model of Excel. It knows the wire (object paths, actions,
 * queries) and nothing of spreadsheets. A member that the model lacks is an error which names it.
 */
export class RequestInterpreter {
  private readonly kept = new Map<string, HostObject>();
  private readonly keptNames = new Map<HostObject, string>();
  private made = 0;
  /** Called before each single change of the workbook; what it throws is how that change fails. */
  beforeWrite: (name: string) => void = () => {};

  /**
   * @param root what `context.workbook` is.
   * @param services what a request may name without going through the workbook, by its full name.
   */
  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>> = {},
  ) {}

  /** Like Excel, it stops at the first action that fails; what was done before stays done. */
  run(body: RequestBody): ResponseBody {
    const seen = new Map<number, HostObject | null>();
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.act(action, body, seen) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const { code, message } = error;
        return {
          Results: results,
          Error: { Code: code, Message: message, Location: action.Name, ActionIndex: index },
        };
      }
    }
    return { Results: results };
  }

  private act(action: RequestAction, body: RequestBody, seen: Map<number, HostObject | null>): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId, body, seen);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : { ...object.identity(), ...this.reference(object) };
      case ActionType.query:
        return this.query(object, action.QueryInfo?.Select ?? []);
      case ActionType.method:
        if (action.Name === "_KeepReference") return this.keep(object);
        if (action.Name === "_RemoveReference") return this.release(object);
        this.write(action.Name);
        return answer(call(object, action.Name, this.arguments(action.ArgumentInfo, body, seen)));
      case ActionType.setProperty:
        this.beforeWrite(action.Name);
        return set(object, action.Name, this.arguments(action.ArgumentInfo, body, seen)[0]);
      default:
        throw new HostError("NotImplemented", `The double knows no action type ${action.ActionType}`);
    }
  }

  /** Of the methods only these change anything. */
  private write(name: string): void {
    if (/^(Add|Delete|Clear|AutofitColumns|SetPosition)$/.test(name)) this.beforeWrite(name);
  }

  private resolve(id: number, body: RequestBody, seen: Map<number, HostObject | null>): HostObject | null {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const object = this.follow(id, body, seen);
    seen.set(id, object);
    return object;
  }

  private follow(id: number, body: RequestBody, seen: Map<number, HostObject | null>): HostObject | null {
    const path = body.ObjectPaths[id];
    if (path === undefined) throw new HostError("InvalidObjectPath", `There is no object path ${id}`);
    const parent = () => {
      const object = this.resolve(path.ParentObjectPathId, body, seen);
      if (object === null) throw new HostError("InvalidObjectPath", `${path.Name} of a null object`);
      return object;
    };
    const given = () => this.arguments(path.ArgumentInfo, body, seen);
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.service: {
        const service = this.services[path.Name];
        if (service === undefined) throw new HostError("ApiNotFound", `The double has no ${path.Name}`);
        return service;
      }
      case PathType.method:
        this.write(path.Name);
        return asObject(call(parent(), path.Name, given()), path.Name);
      case PathType.property:
        return asObject(get(parent(), path.Name), path.Name);
      case PathType.indexer:
        return asObject(call(parent(), "GetItem", given()), path.Name);
      case PathType.reference: {
        const kept = this.kept.get(path.Name);
        if (kept === undefined) throw new HostError("InvalidReference", `The reference ${path.Name} is gone`);
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        throw new HostError("NotImplemented", `The double knows no object path type ${path.ObjectPathType}`);
    }
  }

  private arguments(
    info: RequestArguments | undefined,
    body: RequestBody,
    seen: Map<number, HostObject | null>,
  ): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      return path ? this.resolve(path, body, seen) : argument;
    });
  }

  /** Ranges are kept by reference for as long as an `Excel.run` lasts; the client asks for it by itself. */
  private keep(object: HostObject | null): Record<string, string> | null {
    if (object === null) return null;
    const name = this.keptNames.get(object) ?? `reference-${++this.made}`;
    this.keptNames.set(object, name);
    this.kept.set(name, object);
    return this.reference(object);
  }

  private reference(object: HostObject): Record<string, string> {
    const name = this.keptNames.get(object);
    return name === undefined ? {} : { _ReferenceId: name };
  }

  private release(object: HostObject | null): null {
    const name = object && this.keptNames.get(object);
    if (!object || !name) return null;
    this.kept.delete(name);
    this.keptNames.delete(object);
    return null;
  }

  private query(object: HostObject | null, select: readonly string[]): unknown {
    if (object === null) return null;
    if (select.length === 0)
      throw new HostError(
        "NotImplemented",
        `${object.constructor.name} was loaded without naming properties`,
      );
    const items = object.items();
    if (items === null) return { ...this.reference(object), ...pick(object, select) };
    const ofItems = select.filter((path) => !isOwn(object, path)).map((path) => path.replace(/^items\//, ""));
    return {
      ...pick(
        object,
        select.filter((path) => isOwn(object, path)),
      ),
      _Items: items.map((item) => ({ ...item.identity(), ...pick(item, ofItems) })),
    };
  }
}

/** A collection's own property, such as `count`, against one of its items. */
const isOwn = (object: HostObject, path: string) => wireKey(path) in object;

const wireKey = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Reads the paths `a`, `b/c` of an object into the shape of the answer. */
function pick(object: HostObject, paths: readonly string[]): Record<string, unknown> {
  const answered: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const key = wireKey(head);
    if (rest.length === 0) answered[key] = answer(get(object, key));
    else nested.set(key, [...(nested.get(key) ?? []), rest.join("/")]);
  }
  for (const [key, inner] of nested) {
    const child = asObject(get(object, key), key);
    answered[key] = child === null ? null : pick(child, inner);
  }
  return answered;
}

const answer = (value: unknown) => (value instanceof HostObject ? value.identity() : value);

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("NotImplemented", `${name} is no object in the double`);
}

function member(object: HostObject | null, name: string): HostObject {
  if (object === null) throw new HostError("InvalidObjectPath", `${name} of a null object`);
  if (!wireName.test(name) || !(name in object))
    throw new HostError("ApiNotFound", `The double has no ${object.constructor.name}.${name}`);
  return object;
}

function get(object: HostObject | null, name: string): unknown {
  return Reflect.get(member(object, name), name);
}

function set(object: HostObject | null, name: string, value: unknown): null {
  if (!Reflect.set(member(object, name), name, value))
    throw new HostError("ApiNotFound", `The double cannot set ${object?.constructor.name}.${name}`);
  return null;
}

function call(object: HostObject | null, name: string, given: readonly unknown[]): unknown {
  const method: unknown = get(object, name);
  if (typeof method !== "function")
    throw new HostError("ApiNotFound", `${object?.constructor.name}.${name} is no method in the double`);
  return Reflect.apply(method, object, given);
}
