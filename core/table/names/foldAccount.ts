import { foldName } from "../../cells/foldName";
import { plainKey } from "../../cells/plainKey";

const legalForms = new Set(
  (
    "inc incorporated llc ltd limited corp corporation co company plc llp lp pllc pc pty pte gmbh ag kg kgaa ohg gbr ug se ev eg mbh " +
    "sa sas sarl sasu eurl sci snc scop sl slu sau srl srls spa sapa sca bv nv vof cv ltda eireli me epp lda sgps oy oyj ab as asa aps " +
    "kft zrt sro sp zoo doo dd ooo jsc pjsc bhd sdn kk pvt cia hldgs"
  ).split(" "),
);
/**
 * Whether a lower-case word is the legal form of a company.
 *
 * @example isLegalForm("gmbh") // true
 */
export function isLegalForm(word: string): boolean {
  return legalForms.has(word);
}

const spaced = / (s a s|s a r l|s r l|s p a|s a|s l|b v|n v|z o o)$/;

/**
 * What an account is known by: as `foldName`, without the legal form at its end. A name that is nothing but a legal form
 * keeps it.
 *
 * @example foldAccount("Müller GmbH & Co. KG") === foldAccount("MÜLLER") // true
 */
export function foldAccount(name: string): string {
  // Names of signs alone are told apart by these.
  return foldedAccount(name) || name.trim().toLowerCase();
}

function foldedAccount(name: string): string {
  let words = name.trim().toLowerCase();
  let end = lastWord(words);
  const plain = plainKey(words);
  // A legal form that is written apart ("s a s") ends in a word of one letter.
  const isBare = end === 0 || (words.length - end > 1 && !isLegalForm(words.slice(end)));
  if (plain !== null && isBare) return plain;
  words = words
    .replace(/[.'’]/g, (mark, at: number) =>
      /\d/.test(words[at - 1] ?? "") && /\d/.test(words[at + 1] ?? "") ? mark : "",
    )
    .replace(/a\/s$/, "as")
    .replace(/[\s,;()]+/g, " ")
    .trim();
  words = words.replace(spaced, (form) => ` ${form.replaceAll(" ", "")}`);
  for (end = lastWord(words); end > 0; end = lastWord(words)) {
    const word = words.slice(end);
    if (word !== "&" && word !== "und" && word !== "and" && !isLegalForm(word)) break;
    words = words.slice(0, end - 1);
  }
  return foldName(words);
}

function lastWord(words: string): number {
  return words.lastIndexOf(" ") + 1;
}
