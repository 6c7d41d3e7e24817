import { fold } from "../../cells/fold";

/** What firms are like, and deals are not, in seven languages. */
const firms =
  /\b(employees|headcount|mitarbeiter|mitarbeiterzahl|beschaftigte|employes|effectif|effectifs|empleados|funcionarios|dipendenti|addetti|werknemers|medewerkers|industry|branche|secteur|sector|setor|settore|bedrijfstak|website|webseite|site web|sitio web|sito web)\b/;

/**
 * Whether a column says what the account is like as a firm: how many work there, in what industry, under what address in the web.
 *
 * @example isOfFirm("No. of Employees") // true
 */
export function isOfFirm(header: string): boolean {
  return header.length <= 80 && firms.test(fold(header));
}
