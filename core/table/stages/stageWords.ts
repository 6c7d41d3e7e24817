const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded words that say a deal is won, whatever stands beside them. */
export const wonWords = set(`
  won booked sold signed invoiced awarded
  gewonnen verkauft unterzeichnet beauftragt
  gagne gagnee gagnes gagnees gagnante gagnant remportee remporte signe signee vendu vendue
  ganado ganada ganados ganadas vendido vendida firmado
  ganho ganha ganhos ganhas vencido aprovada assinado
  vinto vinta vinti vinte positivamente venduto aggiudicata aggiudicato firmato
  gewonnene verkocht getekend wygrane wygrana wygrany closedwon
`);

/** Folded words that say a deal is lost. */
export const lostWords = set(`
  lost loss dead declined rejected cancelled canceled disqualified unqualified abandoned discarded withdrawn dropped expired churned
  verloren abgelehnt storniert abgesagt abgebrochen disqualifiziert verlorene
  perdu perdue perdus perdues perdante perdant refuse refusee rejete rejetee annule annulee abandonne abandonnee
  perdido perdida perdidos perdidas rechazado rechazada cancelado cancelada descartado descartada abandonado abandonada
  rejeitado rejeitada descalificado desqualificado recusado recusada
  perso persa persi perse negativamente rifiutato rifiutata annullato annullata abbandonato abbandonata
  afgewezen geannuleerd vervallen przegrane przegrana przegrany closedlost провалена
`);

/** Folded words that say a deal is closed and not how. */
export const closedWords = set(`
  closed completed finished geschlossen abgeschlossen ferme fermee cloture cloturee cerrado cerrada fechado fechada
  encerrado encerrada chiuso chiusa gesloten afgesloten zakonczone
`);

/** Words that turn "won" into its opposite. */
export const notWords = set("not nicht pas non niet nao no");

/** Folded words of stages that are on their way. */
export const openWords = set(`
  open opened new lead leads prospect prospects prospecting prospection qualify qualified qualifying qualification discovery discover develop developing
  development needs analysis value proposition decision makers maker bought perception proposal propose proposed price quote quoted quotation negotiation
  negotiate negotiating negotiations review demo demonstration presentation presented presenting pending hold contract appointment scheduled meeting sent
  pipeline commit committed upside best case engaging engaged contacted contact nurturing nurture evaluation evaluating trial poc pilot closing close
  verbal active progress working initial communication opportunity accepted sales shortlist shortlisted follow up outreach identified interested
  response procurement legal solution design scoping technical
  identifikation qualifikation bedarfserhebung bedarfsanalyse richtangebot entscheider analyse angebot kostenvoranschlag verhandlung uberarbeitung
  offen neu kontakt erstkontakt termin prasentation interesse laufend qualifiziert vertrag abschluss bearbeitung wartend
  besoins decisionnaire proposition devis negociation evaluation ouvert ouverte nouveau nouvelle cours rendez vous qualifie qualifiee presentation relance contrat attente
  prospeccion calificacion cualificacion necesidades propuesta presupuesto negociacion revision cotizacion evaluando abierto abierta nuevo nueva
  tomador decisiones percepcion contactado reunion actualizada curso pendiente presentacion contrato seguimiento visita
  prospectando qualificacao necessita proposta valor decisores percepcao cotacao negociacao revisao aberto aberta novo nova andamento pendente ideia
  apresentacao reuniao contato prospeccao oportunidade
  prospezione qualifica analisi necessita responsabile percezione preventivo negoziazione revisione trattativa aperto aperta nuovo nuova offerta attesa
  opportunita contatto presentazione contratto
  prospectie kwalificatie behoefte waarde voorstel offerte onderhandeling beoordeling beslissers perceptie nieuw lopend gekwalificeerd afspraak
  spotkanie kwalifikacja oferta negocjacje
`);
