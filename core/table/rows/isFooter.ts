import { fold } from "../../cells/fold";

const longest = 60;
const signs =
  /\b(confidential|copyright|all rights reserved|do not distribute|generated|filtered|filters|exported|report|vertraulich|erstellt|gefiltert|exportiert|bericht|confidentiel|filtre|exporte|rapport|genere|confidencial|filtrado|generado|exportado|informe|gerado|exportado|relatorio|riservato|generato|filtrato|esportato|vertrouwelijk|gegenereerd|gefilterd|geexporteerd)\b/;

/**
 * Whether a text reads like a line below a report rather than a name: long, or with a word that programs write there, in seven languages.
 *
 * @example isFooter("Confidential Information - Do Not Distribute") // true
 */
export function isFooter(text: string): boolean {
  return text.length > longest || signs.test(fold(text.toLowerCase()));
}
