import type { StageWords } from "../StageWords";

/** How a deal ended. */
export const endings: readonly StageWords[] = [
  {
    words: "won, closed won, closedwon, sold, awarded, won against competitor, won against competition",
    means: "won",
    seen: "Salesforce, HubSpot, Dynamics and Pipedrive; awarded: tenders",
  },
  {
    words: `contract signed, signed contract, contract executed, agreement signed, signed agreement, agreement executed, fully executed,
      deal signed, signed deal, new client signed, po received, received po, po issued, po in hand, purchase order received, purchase
      order issued, order received, received order, order placed, order confirmed, order booked, order signed, order in hand, sales
      order created, booked revenue, revenue booked, business booked, deal booked, booked deal, deal done, done deal, paid in full,
      invoice paid, deposit received, deposit paid`,
    means: "won",
    seen: "how people speak",
  },
  {
    words: "booked, signed, countersigned, invoiced, paid, win, wins",
    means: "done",
    seen: "booked: a public table (Closed Won Booked); the others: how people speak",
  },
  {
    words: `customer, client, active customer, active client, order, orders, ordered, po, purchase order, sales order, live, gone live,
      installed, implemented, activated, onboarding, onboarded, delivered, shipped, fulfilled, executed, sale,
      sale made, w`,
    means: "done",
    alone: true,
    seen: "customer: Twenty CRM and a public table of record states; the others: how people speak",
  },
  {
    words: "accepted, approved, agreed, converted, confirmed",
    means: "accepted",
    seen: "converted: Tryton; the others: how people speak",
  },
  {
    words: "invoice, invoice sent",
    means: "accepted",
    alone: true,
    seen: "final invoice: a step before won in Bitrix24",
  },
  {
    words: "lost, loss, lose, closed lost, closedlost, did not win, didn t win, didnt win, not win, no win",
    means: "lost",
    seen: "Salesforce, HubSpot, Dynamics and Pipedrive; loss, lose, did not win: public tables",
  },
  {
    words: `dead, declined, rejected, disqualified, unqualified, qualified out, non qualified, abandoned, discarded, withdrawn, dropped,
      expired, churned, refused, killed, failed, unsuccessful, junk, spam, invalid, duplicate, bad fit, poor fit, bad lead, bad
      timing, wrong contact, out of business, bankrupt, bankruptcy`,
    means: "refused",
    seen: "public tables of pipelines; junk, invalid, duplicate: states of leads in several systems",
  },
  {
    words: `ghosted, ghosting, went dark, gone dark, gone quiet, went quiet, gone silent, went silent, radio silence, gone cold, went cold,
      silent, silence, unresponsive, non responsive, nonresponsive, unreachable, cannot reach, can t reach, could not reach, couldn t
      reach, lost contact, lost touch, stopped responding, stopped replying, never replied, never responded, never answered, not
      responding, not replying, not answering, no longer responding, uninterested, disinterested`,
    means: "refused",
    seen: "unresponsive: a reason in several systems; the others: how people speak",
  },
  {
    words: `no go, no sale, no deal, no bid, no thanks, no thank you, no longer interested, no longer needed, not proceeding, not going
      ahead, not moving forward, not pursuing, will not proceed, won t proceed, did not proceed, did not buy, didn t buy, did not
      close, didn t close, did not convert, didn t convert, did not sign, didn t sign, did not sell, not
      selected, not chosen, not buying, not suitable, not viable, not relevant, not a match, gave up, given up, fell through, fell
      apart, fallen through, walked away, turned down, turned us down, said no, opted out, backed out, pulled out, too expensive,
      price too high, out of budget, over budget, too small, do not contact, do not call, unsubscribed, went elsewhere, bought
      elsewhere`,
    means: "refused",
    seen: "no decision, no bid: reasons in Salesforce; the others: how people speak",
  },
  {
    words: `l, rejection, refusal, stayed with incumbent, kept current vendor, status quo, former customer, ex customer, past customer`,
    means: "refused",
    alone: true,
    seen: "how people speak",
  },
  { words: "cancelled, canceled, cancellation", means: "dropped", seen: "Tryton; public tables" },
  {
    words: `competitor, competitors, competition, another vendor, another supplier, other vendor, other supplier, different vendor,
      different supplier, somebody else, someone else, incumbent`,
    means: "rival",
    seen: "Zoho: Closed Lost to Competition; the others: how people speak",
  },
  { words: "closed, completed, complete, finished", means: "closed", seen: "public tables" },
  {
    words: "not signed, not signed closed",
    means: "refused",
    alone: true,
    seen: "Dolibarr",
  },
  {
    words: "wrong number, lost lead, junk lead, ignored, below threshold",
    means: "refused",
    seen: "vtiger, SugarCRM",
  },
  {
    words: "invoice customer, transfer payment, transfer scheduled",
    means: "done",
    alone: true,
    seen: "lists in the code of public CRMs",
  },
  {
    words: "payment received, order shipped, order delivered, job booked",
    means: "won",
    seen: "how people speak",
  },
  {
    words: "renewed, purchased, bought, handover, go live",
    means: "done",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "done",
    means: "closed",
    alone: true,
    seen: "how people speak",
  },
  {
    words: "churn, budget cut, no award",
    means: "refused",
    seen: "how people speak",
  },
  {
    words:
      "won by competitor, awarded to competitor, awarded elsewhere, signed with competitor, went with competitor, chose competitor, bought from competitor, out sold, outsold",
    means: "refused",
    seen: "how people speak",
  },
];
