import type { VocabularyEntry } from "./VocabularyEntry";

/** What is sold, and how far the deal has come. Words are parted by commas. */
export const what: readonly VocabularyEntry[] = [
  {
    role: "line",
    strong: `product line, line, line of business, product family, product group, product category, product area, business line,
      service line, platform business line, platform, product, solution, product offering, offering, line item, lob,
      produktname, productnaam,
      produktlinie, produktgruppe, produktfamilie, warengruppe, produkt, sparte, artikelgruppe, produktkategorie,
      ligne de produits, ligne produits, ligne produit, gamme, famille produit, famille produits, produit, ligne, categorie produit,
      linea productos, linea producto, familia productos, familia producto, producto, gama, categoria producto, linea,
      linha produtos, linha produto, familia produtos, produto, linha, categoria produto,
      linea prodotti, linea prodotto, famiglia prodotti, famiglia prodotto, prodotto, gamma, categoria prodotto,
      productlijn, productgroep, productfamilie, productcategorie, lijn, assortiment`,
    fair: `products, produkte, produits, productos, produtos, prodotti, producten, product type, product need, products of interest,
      supplies group, supplies subgroup, service, services, business unit, division, family, category, kategorie, categorie,
      categoria, product deal, dienstleistung, leistung, prestation, servicio, servico, servizio, dienst, produktart, article,
      artikel, articulo, artigo, articolo, item, sku, solutions, package, plan, plano, brand, marke, marque, marca, merk, model`,
    weak: `group, gruppe, segment, area, practice, type of product, interest, need, software, range, department, unit`,
  },
  {
    role: "stage",
    strong: `stage, sales stage, pipeline stage, deal stage, opportunity stage, dealstage, funnel stage, stage name, pipeline phase,
      sales phase, phase, stagename, sales process stage, step, sales step, pipeline step,
      verkaufsphase, verkaufsstufe, vertriebsphase, verkaufsstadium, stufe, etape, phase vente, etape vente, etape pipeline,
      etapa, etapa ventas, fase, fase venta, fase ventas, etapa venta, estagio, estagio vendas, etapa funil, fase funil,
      fase vendita, stadio, stadio vendita, fase vendite, stadium, verkoop stadium, verkoopfase, verkoopstadium, etap,
      etap sprzedazy, stage pipeline`,
    fair: `pipeline, funnel, sales status, progress, forecast category, opportunity status, deal state, forecast, verkaufsstatus,
      vertriebsstatus, trichter, entonnoir, embudo, funil, imbuto, trechter, fortschritt`,
    weak: `status, state, statut, stato, estado, situation, situacao, situacion, stand, zustand, deal status, result`,
  },
  {
    role: "status",
    strong: `status, deal status, state, opportunity status, statut, estado, stato, won lost, won or lost, outcome, result, deal outcome,
      opportunity result, is won, is closed, open closed, open or closed, deal result, situacao, situacion, zustand, ergebnis,
      resultat, resultado, risultato, resultaat, uitkomst, esito, issue affaire, gewonnen verloren, win loss, win lost, w l, won`,
    fair: `closed, forecast status, status reason, opportunity status reason, current status, sales status, deal state, resultat affaire`,
    weak: `stage status, record status, phase status`,
  },
];
