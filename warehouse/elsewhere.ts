import type { Database } from "./Database";
import { type DialectName, dialects, quoted } from "./dialects";

/** A table of an engine that this program does not reach; its name's parts are parted by points. */
export interface Elsewhere {
  readonly dialect: DialectName;
  readonly table: string;
}

/** What a statement needs to know of it: values stand in the statement itself. */
export function elsewhere({ dialect: name, table }: Elsewhere): Pick<Database, "dialect" | "source"> {
  const dialect = { ...dialects[name], takesLists: false, listed: dialects[name].writtenOut };
  const source = table
    .split(".")
    .map((part) => quoted(dialect, part))
    .join(".");
  return { dialect, source };
}
