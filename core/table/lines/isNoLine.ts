import { fold } from "../../cells/fold";
import { months } from "../../cells/months";

const quarter =
  /^(?:(?:q|quarter|quartal|qtr|t|trim|trimestre|trimester|kwartaal|h|hj|halbjahr|half|semestre|kw|cw|wk|week|woche|semaine|semana|settimana|fy|year|jahr)? ?\d{1,4})(?: \d{2,4})?$|^\d{1,4} ?(?:q|quarter|quartal|qtr|t|trim|trimestre|trimester|kwartaal|h|hj|halbjahr|half|semestre)[1-4]?(?: \d{2,4})?$/;
const weekdays = new Set(
  (
    "mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag so sonntag " +
    "lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo segunda terca quarta quinta sexta lunedi martedi mercoledi giovedi venerdi sabato domenica " +
    "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"
  ).split(" "),
);
/** What is ticked off on the way to a deal, and what is counted of it; by folded words. */
const steps = new Set(
  (
    "budget,authority,need,needs,timeline,timing,metrics,economic buyer,decision maker,decision criteria,decision process,paper process,identify pain,pain,champion,competition,bant,meddic,meddpicc,nda,demo,legal,legal review,pricing,contract,contract review,security,security review,poc,pov,pilot,trial,proof of concept,proposal,quote,quotation,offer,procurement,procurement review,negotiation,kick off,kickoff,onboarding,handover,discovery,qualification,qualified,contacted,meeting,intro,intro call,presentation,references,reference call,rfp,rfi,rfq,msa,sow,dpa,po,signature,signed,invoice,invoiced,paid,approved,approval,technical review,site visit,follow up,next step," +
    "call,calls,email,emails,mails,meetings,visits,visit,tasks,notes,demos,activities,events,touches,logins,opens,clicks,users,seats,discount,tax,vat,shipping,freight,cost,costs,margin,score," +
    "bedarf,zeitplan,entscheider,vertrag,recht,rechtsprufung,preis,angebot,verhandlung,termin,termine,anrufe,besuch,besuche,unterschrift,freigabe,einkauf,besoin,autorite,calendrier,contrat,juridique,prix,devis,negociation,offre,rendez vous,appels,reunions,visites,presupuesto,autoridad,necesidad,plazo,contrato,precio,oferta,propuesta,negociacion,llamadas,reuniones,visitas," +
    "orcamento,autoridade,necessidade,prazo,juridico,preco,proposta,negociacao,ligacoes,reunioes,autorita,bisogno,tempistica,contratto,legale,prezzo,offerta,trattativa,chiamate,riunioni,visite,behoefte,tijdlijn,contractueel,juridisch,prijs,offerte,onderhandeling,gesprekken,afspraken,bezoeken"
  ).split(","),
);

/**
 * Whether a header names a month, a quarter, a year or a weekday.
 *
 * @example isPeriod("Q1 2027") // true
 */
export function isPeriod(header: string): boolean {
  const words = fold(header);
  if (weekdays.has(words) || quarter.test(words)) return true;
  const [first = "", second = "", ...more] = words.split(" ");
  if (more.length > 0) return false;
  return (months.has(first) && /^\d*$/.test(second)) || (months.has(second) && /^\d+$/.test(first));
}

/**
 * Whether a header names a step on the way to a deal, or what is counted of it, and so no product line.
 *
 * @example isStep("Security review") // true
 */
export function isStep(header: string): boolean {
  const words = fold(header).replace(
    /^(?:no|number|nr|anzahl|is|has) (?:of )?| (?:done|sent|signed|met|held|made|given|agreed|received|complete|completed|confirmed|identified|booked|planned|started|finished|approved|ok|yes no|erledigt|fait|hecho)$/g,
    "",
  );
  return steps.has(words);
}

const costs =
  /^(?:costs?|expenses?|expenditure|labou?r|wages?|salary|salaries|travel|overheads?|commission|commissions|hours?|days?|margins?|profit|cogs|ebit|ebitda|discounts?|rebates?|tax|taxes|vat|shipping|freight|duty|fees?|setup|recurring|yearly|annual|annually|monthly|upfront|deposit|payments?|instal?lments?|retainer|kosten|gebuhr|gebuhren|einmalig|jahrlich|monatlich|anzahlung|aufwand|lohn|lohne|reisekosten|reise|gemeinkosten|provision|stunden|tage|marge|gewinn|rabatt|skonto|steuer|mwst|ust|fracht|versand|couts?|frais|depenses?|salaires?|deplacements?|heures?|jours?|remise|remises|tva|costes?|costos?|gastos?|mano|salarios?|viajes?|horas?|dias?|margen|descuento|descuentos|iva|envio|flete|custos?|despesas?|viagens?|margem|desconto|descontos|frete|costi|spese|manodopera|viaggi|viaggio|ore|giorni|margine|sconto|sconti|trasporto|uitgaven|arbeid|reiskosten|uren|dagen|korting|btw|vracht)$/;

/**
 * Whether a header names what a deal costs, takes off or takes in time, in seven languages, and so no product line.
 *
 * @example isCost("Travel expenses") // true
 */
export function isCost(header: string): boolean {
  return fold(header)
    .split(" ")
    .some((word) => costs.test(word));
}
