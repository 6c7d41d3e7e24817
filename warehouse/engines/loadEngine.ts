import nodeModule from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { WarehouseError } from "../WarehouseError";

/** The package of an engine, which is there only where somebody installed it. @throws WarehouseError that says how */
export async function loadEngine<Package>(name: string, engine: string): Promise<Package> {
  try {
    return (await import(/* webpackIgnore: true */ pathOf(name))) as Package;
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

/** Beside the program, or in the folder that one stands in. */
function pathOf(name: string): string {
  try {
    return pathToFileURL(nodeModule.createRequire(join(process.cwd(), "package.json")).resolve(name)).href;
  } catch {
    return name;
  }
}
