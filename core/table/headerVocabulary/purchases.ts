import type { VocabularyEntry } from "./VocabularyEntry";

/** What headers say in a list of purchases, a table without stages, and nowhere else: there an invoice's date is the day of the purchase. */
export const purchases: readonly VocabularyEntry[] = [
  {
    role: "account",
    strong: ``,
    fair: `id, masterid, master id, userid, user id, uid, member, memberid, member id, cust id, custid, card, cardid, card id, household, household key, person, personid, person id, user, buyer id, shopper id, patient id,
      kundennr, mitglied, mitgliedsnummer, adherent, membre, socio, socio id, membro, lid, lidnummer`,
    weak: ``,
  },
  {
    role: "actualClose",
    strong: `invoice date, date invoice, invoiced on, invoiced, sale date, sales date, date sale, sold on, purchase date, transaction date, order date, posting date, bill date, receipt date, booking date, shipped date,
      rechnungsdatum, kaufdatum, belegdatum, buchungsdatum, verkaufsdatum, bestelldatum, date facture, date facturation, date achat, date vente, date commande, fecha factura, fecha compra, fecha venta, fecha pedido,
      data fatura, data compra, data venda, data pedido, data fattura, data acquisto, data vendita, data ordine, factuurdatum, aankoopdatum, verkoopdatum, besteldatum`,
    fair: `date, day, datum, fecha, data, jour, dia, giorno, tag, dag, timestamp, time, datetime, date time`,
    weak: ``,
  },
];
