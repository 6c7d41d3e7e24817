import { fold } from "../../cells/fold";

const archived =
  /^(?:is |deal |opportunity )?(?:archived|deleted|archiviert|geloscht|archivee?|supprimee?|archivad[oa]|eliminad[oa]|arquivad[oa]|excluid[oa]|archiviat[oa]|eliminat[oa]|gearchiveerd|verwijderd)(?: deal| opportunity)?$/;
const active =
  /^(?:is |deal |opportunity |record )?(?:active|aktiv|actif|activo|activa|ativo|ativa|attivo|attiva|actief)$/;

/**
 * What a header of yes and no asks of a row: whether it was `archived` or deleted, or is `active`; null where it asks neither.
 *
 * @example archiveHeader("Is Archived") // "archived"
 */
export function archiveHeader(header: string): "archived" | "active" | null {
  const text = fold(header);
  if (archived.test(text)) return "archived";
  return active.test(text) ? "active" : null;
}
