import { headerWords } from "./headerReadings";

const reasons =
  /^(?:reasons?|why|grund|grunde|warum|statusgrund|ursache|motifs?|raisons?|pourquoi|motivos?|causas?|razon|razones|razao|razoes|porque|causale|redenen|reden|waarom|\p{L}+(?:grund|grunde|reden|redenen))$/u;
const losses =
  /^(?:loss|losses|lost|lose|losing|rejection|verlust|verlustes|verloren|absage|ablehnung|verlustgrund|verlustgrunde|absagegrund|ablehnungsgrund|perte|perdu|perdue|echec|refus|perdida|perdido|rechazo|perda|recusa|perdita|perso|persa|rifiuto|verlies|verliesreden|afwijzing|afwijsreden)$/;

/**
 * Whether a header asks for a reason, in seven languages: what is said below it explains an outcome and does not decide one.
 *
 * @example isReason("Status Reason") // true
 */
export function isReason(header: string): boolean {
  return headerWords(header).some((word) => reasons.test(word));
}

/**
 * Whether a header asks why a deal was lost: who fills it in has lost the deal.
 *
 * @example isLossReason("Closed Lost Reason") // true
 */
export function isLossReason(header: string): boolean {
  return isReason(header) && headerWords(header).some((word) => losses.test(word));
}
