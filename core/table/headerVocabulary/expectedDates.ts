const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded words that say that a day lies ahead, a line a language. */
const expectations = words(`
  expected estimated est exp planned target targeted anticipated projected forecast forecasted tentative likely proposed predicted
  voraussichtlich voraussichtliches voraussichtlicher voraussichtliche erwartet erwartetes erwarteter erwartete geplant geplantes geplanter geplante geschatzt geschatztes geschatzter prognostiziert vsl vorauss
  prevu prevue prevus attendu attendue estime estimee previsionnel previsionnelle souhaite souhaitee
  previsto prevista estimado estimada esperado esperada previsao
  stimato stimata atteso attesa presunto presunta previsione
  verwacht verwachte gepland geplande geschat geschatte beoogd beoogde
`);

/** Folded words of the day on which a deal is decided, a line a language. */
const decisions = words(`
  close closing closure date order award decision signature sign signing signed contract booking purchase po win deal day month quarter completion
  datum abschluss abschlussdatum auftrag auftrags auftragseingang auftragsdatum auftragserteilung bestellung bestelldatum bestelleingang vertragsschluss vertragsabschluss vertragsdatum unterzeichnung unterschrift entscheidung entscheidungsdatum vergabe monat quartal termin
  cloture signature commande fermeture contrat conclusion vente mois trimestre jour
  fecha cierre firma pedido contrato adjudicacion venta mes trimestre
  data fechamento assinatura decisao venda encerramento
  chiusura ordine decisione contratto vendita mese trimestre
  orderdatum sluitingsdatum afsluitdatum ondertekening besluit contractdatum sluiting orderdag tekening afsluiting maand kwartaal beslissing beslisdatum
`);

/**
 * Whether a header says when a deal is expected to be decided, by its words in any order: "Verwachte orderdatum", "Signature prévue".
 *
 * @param telling the header's words without articles
 * @example isExpectedDate(["target", "award", "date"]) // true
 */
export function isExpectedDate(telling: readonly string[]): boolean {
  return (
    telling.some((word) => expectations.has(word)) &&
    telling.some((word) => decisions.has(word)) &&
    telling.every((word) => expectations.has(word) || decisions.has(word))
  );
}
