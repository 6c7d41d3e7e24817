const phrases = (text: string): ReadonlySet<string> =>
  new Set(text.split(/[,\n]/).flatMap((phrase) => (phrase.trim() === "" ? [] : [phrase.trim()])));

/** Folded texts that stand for nothing, a line a language. */
export const nothingWords = phrases(`
  na, n a, nan, nat, nil, null, none, undefined, unknown, unassigned, not assigned, not available, not applicable, not set, not specified, not known, not defined, unspecified,
  undetermined, undecided, tbd, tba, tbc, tbh, to be determined, to be defined, to be confirmed, to be decided, to be announced, blank, empty, no value, no data, nothing, not yet, missing
  k a, ka, keine angabe, keine, keiner, kein, keine daten, unbekannt, nicht bekannt, nicht zugewiesen, nicht zugeordnet, nicht vorhanden, nicht definiert, nicht festgelegt, nicht gesetzt,
  nicht verfugbar, nicht zutreffend, noch offen, noch unbekannt, ohne, leer, entfallt, nv, n v, n b, ohne angabe, ohne zuordnung
  s o, sans objet, nd, n d, n c, non defini, non definie, non renseigne, non renseignee, non attribue, non attribuee, non assigne, non assignee, non applicable, non disponible, non connu, non precise,
  aucun, aucune, inconnu, inconnue, vide, neant, sans, a definir, a determiner, a confirmer, a preciser
  sin, sin asignar, sin dato, sin datos, sin definir, sin especificar, no aplica, no asignado, no asignada, no disponible, no definido, no definida, no especificado, ninguno, ninguna, desconocido,
  desconocida, vacio, por definir, por confirmar, por determinar, s d, s n
  nao atribuido, nao atribuida, nao aplicavel, nao informado, nao informada, nao definido, nao definida, nao disponivel, nao se aplica, nenhum, nenhuma, desconhecido, desconhecida, vazio, sem, sem dados,
  a confirmar, a determinar
  non assegnato, non assegnata, non definito, non definita, non disponibile, non applicabile, non specificato, non noto, nessuno, nessuna, sconosciuto, sconosciuta, vuoto, senza, da definire, da confermare,
  da determinare
  nvt, n v t, niet van toepassing, niet toegewezen, niet bekend, niet beschikbaar, niet ingevuld, niet gedefinieerd, geen, onbekend, leeg, nog te bepalen, ntb, n t b, nnb, n n b
`);

/** Folded texts that say of a figure or a day that it is not known yet; a stage may be called so. */
export const notYetWords = phrases(`
  pending, open, ongoing, in progress, not closed, not yet known, later, unclear, not billed, not invoiced, on request, price on request, upon request
  ausstehend, offen, laufend, in arbeit, nicht geschlossen, spater, unklar, auf anfrage, preis auf anfrage
  en attente, en cours, ouvert, plus tard, non facture, pas encore, sur demande
  pendiente, en curso, abierto, abierta, por facturar, bajo pedido, a consultar
  pendente, em andamento, em aberto, aberto, a faturar, sob consulta
  in attesa, in corso, aperto, aperta, da fatturare, su richiesta
  lopend, nog open, later, onduidelijk, op aanvraag
`);

/** Words that say that what comes behind is not there. */
export const withoutWords = phrases(
  "no, without, ohne, kein, keine, keinen, sans, pas, aucun, aucune, sin, sem, senza, nessun, nessuna, geen, zonder",
);

/** What a cell may say that there is none of: only these, since "No interest" is a stage and "No Frills" a shop. */
export const withoutThings = phrases(`
  invoice, date, owner, rep, assignee, account, customer, client, company, product, line, amount, value, data, name, entry, information, info, selection, assignment
  rechnung, datum, zuordnung, zuweisung, besitzer, verantwortlicher, kunde, firma, produkt, betrag, wert, angabe, angaben, auswahl, eintrag
  facture, proprietaire, responsable, compte, produit, montant, valeur, affectation, nom, donnee, donnees
  factura, fecha, propietario, cliente, cuenta, empresa, producto, importe, valor, dato, datos, asignar, definir, especificar, clasificar, nombre, informacion
  fatura, data, responsavel, proprietario, conta, produto, dados, atribuir, atribuicao, especificar, nome
  fattura, responsabile, prodotto, importo, valore, dato, dati, assegnazione
  factuur, eigenaar, klant, bedrijf, bedrag, waarde, gegevens, toewijzing, naam
`);

const size = 26;

/** Which two letters such a text may begin with: 1 at 26 times the first plus the second. */
export const beginnings = new Uint8Array(size * size);
for (const text of [...nothingWords, ...withoutWords]) {
  const at = beginningOf(text);
  if (at >= 0) beginnings[at] = 1;
}

/**
 * The place in `beginnings` of a text that begins with two plain letters; -1 for others.
 *
 * @example beginningOf("Acme") // 2
 */
export function beginningOf(text: string): number {
  const first = (text.charCodeAt(0) | 32) - 97;
  const second = (text.charCodeAt(1) | 32) - 97;
  return first >= 0 && first < size && second >= 0 && second < size ? first * size + second : -1;
}
