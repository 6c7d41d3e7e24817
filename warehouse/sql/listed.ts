import type { Dialect } from "../dialects";

/**
 * A step as a part of one long list: by choice and group, some figures that a number holds, and one that may be wider, as text.
 *
 * @param choice the column that tells the bases apart, or a number for what belongs to none
 * @param figures so many a row of the long list has
 */
export function listed(dialect: Dialect, choice: string, figures = 5) {
  const float = (sql: string | undefined) => `CAST(${sql ?? "NULL"} AS ${dialect.float})`;
  return (step: string, code: string | null, plain: readonly string[], wide: string | null): string => {
    const columns = Array.from({ length: figures }, (_, place) => `${float(plain[place])} AS f${place + 1}`);
    return `SELECT ${choice} AS choice, CAST(grp AS ${dialect.text}) AS grp, '${step}' AS part, ${code === null ? "-1" : code} AS code, ${columns.join(", ")}, CAST(${wide ?? "NULL"} AS ${dialect.text}) AS wide FROM ${step}`;
  };
}
