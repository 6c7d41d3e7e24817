import type { Database, Row } from "../Database";
import type { Dialect } from "../dialects";
import type { Lookup } from "../meaning/Lookup";
import type { Parameter } from "../Parameter";

/** A step of a statement: what it gives, in the words of the definition, and how. */
export interface Step {
  readonly name: string;
  readonly says: string;
  readonly sql: string;
  /** Whether several other steps take it, so that it is to be worked out once. */
  readonly isShared?: boolean;
}

/** A statement, and the columns of its small tables where the engine takes these beside it. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Steps one below the other, each with its sentence, and what is asked of them. */
export function statementOf(
  dialect: Dialect,
  lookups: readonly Lookup[],
  steps: readonly Step[],
  asked: string,
): Statement {
  const text = [...steps.map(({ sql }) => sql), asked].join("\n");
  // Engines want no parameter that no step uses.
  const used = lookups.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text));
  let next = 1;
  const small = used.map(({ name, lists }): Step => {
    const from = next;
    next += lists.length;
    return {
      name,
      says: "What the cells mean, as the sheet's readers read them",
      sql: dialect.listed(lists, from),
    };
  });
  const written = [...small, ...steps].map(
    ({ name, says, sql, isShared }) =>
      `-- ${says}.\n${name} AS ${isShared === true ? dialect.once : ""}(\n  ${sql.trim().replaceAll("\n", "\n  ")}\n)`,
  );
  return {
    sql: `WITH ${written.join(",\n")}\n${asked}`,
    parameters: dialect.takesLists ? used.flatMap(({ lists }) => lists.map(({ values }) => values)) : [],
  };
}

export function run(database: Database, { sql, parameters }: Statement): Promise<readonly Row[]> {
  return database.query(sql, parameters);
}
