import { WarehouseError } from "../WarehouseError";

/**
 * The package of an engine, which is there only where somebody installed it: beside this program. Never from the folder that somebody stands
 * in, where another may have put it, and which is handed the password. @throws WarehouseError that says how
 */
export async function loadEngine<Package>(name: string, engine: string): Promise<Package> {
  try {
    return (await import(/* webpackIgnore: true */ name)) as Package;
  } catch {
    throw new WarehouseError({ code: "no-engine", engine, install: name });
  }
}

/** What an engine said, on one line. */
export function engineError(engine: string): (error: unknown) => never {
  return (error) => {
    const text = error instanceof Error ? error.message : String(error);
    throw new WarehouseError({
      code: "engine",
      engine,
      message: text.replace(/\s+/g, " ").trim().slice(0, 300),
    });
  };
}
