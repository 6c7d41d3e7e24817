import { stageSense } from "../../../../core/table/stages/stageSense";

/** Words of seven languages by what they say; parted by bars. */
const examples = {
  won: `Won | Closed Won | closedwon | Gewonnen | Gagnée | Conclusion gagnante | Cerrado ganado | Fechado Vencido | Ganha | Chiuso
    VINTO | Gesloten gewonnen | 7 - Won | Closed/Won | Won - Signed | 6 - Closed Won | Contract signed | PO received | Closed Won
    Booked | Closed Won Pending | Ganho Aprovada | Auftrag erhalten | Vertrag unterschrieben | Devis signé | Contrat signé |
    Contrato firmado | Contrato assinado | Contratto firmato | Contract getekend | Opdracht gegund | Order received | Bon de
    commande reçu | Won against competitor | Verkauft | Vendido | Pedido recebido | Ordine ricevuto | ✅ Won | Won! | Deal won |
    Zakończone Wygrane | Sold | Awarded | Won (Q3) | Closed - Won`,
  done: `WIN | Win | Closed - Win | Customer | CUSTOMER | Auftrag | Bestellung | Commande | Pedido | Ordine | Order | Opdracht | Signed
    | Booked | Kunde | Client | Klant | 5. Auftrag | Stage 5: Order | Invoiced | Paid | Signé | Firmado | Assinado | Getekend |
    Unterzeichnet | PO | Live | Proposal signed | Quote signed | Onboarding`,
  accepted: `Quote accepted | Proposal accepted | Devis accepté | Angebot angenommen | Propuesta aceptada | Proposta aceita | Preventivo
    accettato | Offerte akkoord | Accepted | Aprovada`,
  lost: `Lost | Closed Lost | Verloren | Perdue | Cerrada-Perdida | Fechado Perdido | Chiuso PERSO | Gesloten verloren | Not won | Lose
    | LOSE | Closed - Lose | Did not win | Didn't win | Lost to competitor | Closed Lost to Competition | Perdida por licitación |
    Conclusion perdante | Chiuso Negativamente | Nicht gewonnen | Não ganho | Non vinto | Niet gewonnen | No ganado | Pas gagné |
    Сделка провалена | Deal lost | Loss | Lost - price | Lost - no decision`,
  refused: `declined | Dead | No decision | Disqualified | Unqualified | Kein Interesse | Sem interesse | Senza interesse | Geen interesse
    | Sin interés | Pas intéressé | Pas d'intérêt | No response | No answer | Keine Antwort | Keine Rückmeldung | Sans réponse |
    Ghosted | Unresponsive | Absage | Sans suite | Not interested | NotInterested | not_interested | Nicht interessiert | Nicht
    mehr interessiert | No interesado | Não interessado | Non interessato | Niet geïnteresseerd | Sem resposta | Sin respuesta |
    Nessuna risposta | Geen reactie | Geen antwoord | Pas de réponse | Aucune réponse | No reply | No budget | Kein Budget | Kein
    Bedarf | Pas de budget | Sin presupuesto | Sem verba | Geen budget | Went dark | Gone cold | Cancelled | Storniert | Annulé |
    Cancelado | Annullato | Geannuleerd | No longer interested | Abgelehnt | Refusé | Rechazado | Recusado | Rifiutato | Afgewezen
    | Churned Customer | Went with competitor | Competitor won | Competitor | Closed - no decision | No go | No bid | Not
    qualified | Proposal rejected | Quote expired | Proposal cancelled | Proposal sent - no response | Zu teuer | Trop cher | Te
    duur | Duplicate | Non retenu | Desierto | Abandonado Rejeitada | Descartada | Kein Auftrag | Ne répond pas | Non risponde |
    No contesta | Não responde | Reageert niet | Reagiert nicht | Funkstille | Silence radio | Klant reageert niet | Kunde meldet
    sich nicht | Customer not interested | Not a fit | No fit | Plus intéressé | Ya no interesa | Did not sign | Fell through |
    Uninterested | Passt nicht`,
  closed: `Closed | geschlossen | Fermé | Cerrado | Fechado | Chiuso | Gesloten | Completed | Abgeschlossen | Clôturé | Deal closed |
    Contract closed`,
  "not-closed": `Not closed | Não fechado | Nicht abgeschlossen | Non chiuso | Niet gesloten | No cerrado | Pas fermé`,
  open: `On Hold | Lead | Commit | Proposal/Price Quote | Angebot | Devis envoyé | Fase 3 - Cotización presentada | Close |
    Onderhandeling | 25 % | pending | presented | Meeting booked | Demo booked | Demo Booked | Call booked | Appointment booked |
    NDA signed | Contract to be signed | Contract sent | Verbal yes | Verbal won | Ready to close | Awaiting signature | Legal
    review | Stalled | Meeting cancelled | Demo cancelled | Awaiting PO | PO pending | Order expected | Waiting for order | Verbal
    commit | LOI signed | Ready to sign | Out for signature | Not yet won | Noch nicht gewonnen | No response yet | Noch keine
    Antwort | Pas encore de réponse | Still no answer | Budget approved | Legal approved | Sales Accepted | Estimating |
    Qualifizierung | Qualified To Buy | appointmentscheduled | Contract Sent | Decision Maker Bought-In | Needs Analysis | Id.
    Decision Makers | Termin gebucht | Rendez-vous pris | Auftrag erwartet | Bestellung ausstehend | Auftrag in Aussicht |
    Commande en attente | Devis à signer | Por firmar | Pendiente de firma | A assinar | Da firmare | In attesa di firma | Te
    tekenen | Vertrag zur Unterschrift | Mündliche Zusage | Accord verbal | Win back | Site visit booked | Workshop booked | Trial
    booked | Discovery call booked | Initial contact | Opportunity | Active | In Progress | New | Qualified | Likely to close | To
    be won | Closing | On Hold - Budget | Reunión agendada | Reunião marcada | Appuntamento fissato | Afspraak gemaakt | Oferta
    enviada | Proposta enviada | Preventivo inviato | Offerte verstuurd | En negociación | Em negociação | In trattativa |
    Verhandlung | Contract negotiation | Deferred | Verschoben | Not now | Not started | Pending won | Expected win | Nurture |
    Postponed | No show | Proposal delivered | Terms agreed | Price agreed | Interested | Angebot versendet | Nachfassen | Warm |
    Invoice pending | Contract review | Signature pending | Pending signature | Pre-sales | POC | En attente de signature`,
  unfamiliar: `Zebra | Won/Lost | S1 | 42 | ??? | Vencido | Vencida | Teklif | Kazanıldı | Kaybedildi | True | False | Yes | No | Order
    Management | Contract not signed | Not paid | Auftrag Müller | Booked Zebra | Inactivo`,
};

const wordsOf = (text: string) => text.split("|").map((word) => word.trim().replace(/\s+/g, " "));

test.each(Object.entries(examples))("a stage is read as a whole, as %s", (sense, text) => {
  const words = wordsOf(text);
  expect(words.map((word) => [word, stageSense(word)])).toEqual(words.map((word) => [word, sense]));
});

/** Lists of systems as they stand: vtiger, EspoCRM, Dolibarr and SuperOffice in several languages. */
const lists = {
  open: `Kontaktierung versucht | in der Zukunft kontaktieren | Nicht kontaktiert | Neukundenwerbung | Bewertung | Kennismaking |
    Behoeftenonderzoek | Onderhandeling/Afronding | In Prospettiva | Da Analizzare | Potere decisionale | Investigando | Presupuesto Propuesto |
    Negociando-Revisando | Identificação Decisor | Em Processo | Brouillon (à valider) | Validée (propale ouverte) |
    Entwurf (ist freizugeben) | Freigegeben (Angebot ist offen) | Aufgeschoben | Verzögert | Attempted to Contact | Not Contacted`,
  done: "Signée (à facturer) | Facturée | Unterzeichnet (ist zu verrechnen) | Verrechnet | Signée | Paid",
  accepted: "Umgewandelt | Geconverteerd | Convertito | Convertido | Converti | Converted",
  refused: `wertloser Lead | 'Gestorben' | Dood | Fuori uso | Muerto | Morto | Mort | Non signée (fermée) | Non signée |
    Nicht unterzeichnet (geschlossen) | Nicht unterzeichnet | Junk Lead | Lost Lead`,
  lost: "Lead verloren",
};

test.each(Object.entries(lists))("stages of systems are read as %s", (sense, text) => {
  const words = wordsOf(text);
  expect(words.map((word) => [word, stageSense(word)])).toEqual(words.map((word) => [word, sense]));
});

const objects = {
  step: [
    "meeting",
    "demo",
    "call",
    "site visit",
    "workshop",
    "NDA",
    "LOI",
    "trial",
    "Termin",
    "rendez-vous",
    "reunión",
    "reunião",
    "incontro",
    "afspraak",
  ],
  paper: [
    "contract",
    "agreement",
    "quote",
    "Angebot",
    "devis",
    "contrato",
    "proposta",
    "contratto",
    "offerte",
  ],
};

test.each(objects.step)("a %s that is booked or signed is a step", (object) => {
  for (const done of ["booked", "signed", "gebucht", "signé", "firmado", "assinado", "firmato", "getekend"])
    expect([object, done, stageSense(`${object} ${done}`)]).toEqual([object, done, "open"]);
});

test.each(objects.paper)("a %s that is signed is won, and a step as long as it is to be signed", (object) => {
  for (const done of ["signed", "unterzeichnet", "signé", "firmado", "assinado", "firmato", "getekend"])
    expect(["won", "done"]).toContain(stageSense(`${object} ${done}`));
  for (const ahead of [
    "to be",
    "awaiting",
    "wartet auf",
    "en attente",
    "pendiente",
    "aguardando",
    "in attesa di",
    "wacht op",
  ])
    expect([ahead, stageSense(`${object} ${ahead} signed`)]).toEqual([ahead, "open"]);
});

test.each([
  ["not", "won", "interested"],
  ["nicht", "gewonnen", "interessiert"],
  ["pas", "gagné", "intéressé"],
  ["no", "ganado", "interesado"],
  ["não", "ganho", "interessado"],
  ["non", "vinto", "interessato"],
  ["niet", "gewonnen", "geïnteresseerd"],
])("%s turns %s and %s into their opposite, but not for now", (not, won, interested) => {
  expect([stageSense(`${not} ${won}`), stageSense(`${not} ${interested}`)]).toEqual(["lost", "refused"]);
  expect(stageSense(`${not} yet ${won}`)).toBe("open");
});

test("case, numbers and signs around a stage change nothing", () => {
  for (const [sense, text] of Object.entries(examples)) {
    if (sense === "unfamiliar") continue;
    // In capitals "NotInterested" is one word, and "3. 25 %" is no chance.
    for (const word of wordsOf(text).filter((each) => !/\p{Ll}\p{Lu}|^\d/u.test(each))) {
      for (const dressed of [word.toUpperCase(), ` ${word}. `, `3. ${word}`, `${word} (4)`])
        expect([dressed, stageSense(dressed)]).toEqual([dressed, sense]);
    }
  }
});

test.each(["Budget", "Project", "Training", "Workshop", "Survey", "Project Alpha", "Atelier", "Fondos"])(
  "%s is no stage by itself, but what is said of it is",
  (word) => {
    expect(stageSense(word)).toBe("unfamiliar");
    expect(stageSense(`${word} approved`)).toBe("open");
  },
);

test("a sentence of words that say nothing to us is no stage because of one of them", () => {
  expect(stageSense("Anna knows their new plant manager from school")).toBe("unfamiliar");
});
