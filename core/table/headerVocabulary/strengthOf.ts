import type { Role } from "../role";

/**
 * How well something says or suits a role, 0..1: 0 where it does not at all.
 *
 * @example strengthOf(new Map([["line", 0.7]]), "account") // 0
 */
export function strengthOf(strengths: ReadonlyMap<Role, number> | undefined, role: Role): number {
  return strengths?.get(role) ?? 0;
}
