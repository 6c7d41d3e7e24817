import type { VocabularyEntry } from "./VocabularyEntry";

/** What one line of a deal is worth, where a deal stands on several rows: beside it the deal's own amount comes again on each. */
export const lineAmounts: VocabularyEntry = {
  role: "amount",
  strong: `total price, line total, line amount, line value, line price, line revenue, line net amount, net line amount, line item amount, line item total, line item value,
    line item revenue, line item net price, line item price, item amount, item total, item value, item revenue, extended price, extended amount, extended value, ext price, ext amount,
    extended net price, product amount, product total, product value, product revenue, product price total, product total price, part amount, component amount, subtotal, line subtotal,
    item subtotal, product line amount,
    positionsbetrag, positionswert, positionssumme, positionspreis, position betrag, zeilensumme, zeilenbetrag, zeilenwert, zeilengesamt, gesamtpreis, postenbetrag, produktbetrag,
    produktwert, artikelbetrag, gesamtpreis position,
    prix total, total ligne, montant ligne, valeur ligne, prix total ligne, montant produit, valeur produit, total produit, montant poste, montant article,
    precio total, total linea, importe linea, valor linea, monto linea, importe producto, valor producto, total producto, monto producto, importe partida, precio total linea,
    preco total, total linha, valor linha, montante linha, valor item, total item, valor produto, total produto, valor total item,
    prezzo totale, totale riga, importo riga, valore riga, importo prodotto, valore prodotto, totale prodotto, prezzo totale riga, importo posizione,
    totaalprijs, regeltotaal, regelbedrag, regelwaarde, totaal regel, bedrag regel, productbedrag, productwaarde, artikelbedrag`,
  fair: ``,
  weak: ``,
};
