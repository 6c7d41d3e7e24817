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

const remarks =
  /^(?:note|notes|nb|n b|remark|remarks|comment|todo|to do|attention|important|see|hinweis|notiz|anmerkung|bemerkung|achtung|wichtig|remarque|attention|nota|observacion|obs|observacao|attenzione|opmerking|let op)\b/;
const mostWords = 6;

/**
 * Whether a text reads like a remark between deals rather than a name: it says so, in seven languages, or is a sentence.
 *
 * @example isRemark("Note: paid late last time") // true
 */
export function isRemark(text: string): boolean {
  const words = fold(text.toLowerCase());
  return (
    remarks.test(words) ||
    words.split(" ").length > mostWords ||
    (/\s\S+\.$/.test(text.trim()) && words.split(" ").length > 3)
  );
}
