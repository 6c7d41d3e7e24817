import type { StageWords } from "./StageWords";

export const english: readonly StageWords[] = [
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
      invoice, invoice sent, installed, implemented, activated, onboarding, onboarded, delivered, shipped, fulfilled, executed, sale,
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
    words: `meeting, meetings, demo, demos, demonstration, call, calls, appointment, appointments, visit, site visit, walkthrough, intro,
      introduction, no show, test drive`,
    means: "meeting",
    seen: "HubSpot: Appointment Scheduled; the others: how people speak",
  },
  {
    words: `contract, contracts, agreement, proposal, proposals, quote, quotes, quoted, quotation, offer, offers, estimate, sow, statement
      of work, msa, order form, tender, bid`,
    means: "paper",
    seen: "Salesforce: Proposal/Price Quote; HubSpot: Contract Sent; the others: how people speak",
  },
  {
    words:
      "interest, interested, response, responded, replied, decision, need, needs, qualified, opportunity",
    means: "wanted",
    seen: "how people speak",
  },
  {
    words: `open, opened, new, lead, leads, prospect, prospects, prospecting, prospection, qualify, qualifying, qualification, qualified to
      buy, discovery, discover, develop, developing, development, analysis, value, decision makers, makers, maker,
      bought, perception, propose, proposed, price, pricing, negotiation, negotiate, negotiating, negotiations, negotiated, review,
      presentation, presented, presenting, scheduled, sent, pipeline, commit, committed, upside, best, case, engaging, engaged,
      engagement, contacted, contact, contracting, nurturing, nurture, evaluation, evaluating, evaluate, trial, poc, proof, pilot,
      closing, close, active, progress, working, initial communication, communication, sales, sales accepted, shortlist, shortlisted,
      short listed, follow up, followup, outreach, identified, identify, identification, procurement, legal, solution, design,
      scoping, scope, technical`,
    means: "open",
    seen: "Salesforce, HubSpot, Zoho, Dynamics, ServiceNow and public tables",
  },
  {
    words: `verbal, verbally, verbal win, verbal won, verbally won, verbal yes, verbal order, nda, mnda, loi, mou, letter of intent,
      confidentiality agreement, non disclosure agreement, credit check, due diligence, in talks, talking, talks, discussion,
      discussing, discussions, connected, attempted, inbound, outbound, enquiry, inquiry, requirements, requirement, submitted,
      submission, submittal, rfp, rfq, rfi, tendering, estimating, estimated, draft, reviewing, redlines, terms, security, validation,
      validated, selection, preferred, vendor of choice, approval, business case, purchasing, deferred, postponed, delayed, parked,
      paused, snoozed, stalled, stuck, on hold, hold, later, future, not now, not started, maybe, warm, hot, cold, reopened, re
      opened, re engage, win back, winback, recycled, target, targeting, suspect, suspects, research, sample, samples, sqo, sql, mql,
      sal, at risk, losing, renewal, to do, backlog, probable, possible, likely, unlikely, competitor analysis, competitive analysis,
      competitor involved, in process, processing, process, booking, logged`,
    means: "open",
    seen: "estimating: a public table; the others: how people speak",
  },
  {
    words: "appointmentscheduled, qualifiedtobuy, presentationscheduled, decisionmakerboughtin, contractsent",
    means: "open",
    seen: "HubSpot's own names of its stages",
  },
  {
    words: `to be, awaiting, await, waiting, wait for, pending, ready to, ready for, ready, about to, almost, nearly, expected, expecting,
      likely to, should, going to, needs to, need to, has to, out for, to sign, to close, to win, to invoice, to order, to decide,
      promised, planned, plan to, hope to, hoping to, trying to, tbd, if, when, until, before`,
    means: "ahead",
    seen: "a public table (Pending Contract, Pending Response); the others: how people speak",
  },
  {
    words:
      "not, no, never, without, lack of, lacking, don t, doesn t, didn t, isn t, wasn t, hasn t, haven t",
    means: "not",
    seen: "the language",
  },
  { words: "yet, still, so far", means: "yet", seen: "the language" },
  {
    words: `the, a, an, by, to, us, we, our, of, in, and, with, from, for, at, on, is, was, were, are, has, have, been, did, it, stage,
      stages, phase, step, status, deal, deals, opp, customer, client, business, final, finally, fully, full, percent, date, now, currently, back,
      they, their, out, off, up`,
    means: "nothing",
    seen: "the language",
  },
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
    words: `assigned, attempted to contact, contact in future, not contacted, pre qualified, appointment set, site visit completed, awaiting
      drawings, forwarded, new opportunity logged, pre qualification, qualified lead, in contact, waitlist, in deal, queued, callback,
      call back, voicemail, left voicemail, mailbox, attempting, in cadence, nurtured`,
    means: "open",
    seen: "vtiger, SugarCRM and lists in the code of public CRMs",
  },
  {
    words: "invoice customer, transfer payment, transfer scheduled",
    means: "done",
    alone: true,
    seen: "lists in the code of public CRMs",
  },
  {
    words: "payment, payments, billing",
    means: "nothing",
    seen: "the language",
  },
  {
    words: "answer, reply, budget, feedback, fit, funds, funding, money, authority, project",
    means: "lack",
    seen: "how people speak",
  },
  {
    words: `survey, workshop, webinar, session, kickoff, kick off, interview, lunch, event, consultation, assessment, tour, inspection,
      training, slot`,
    means: "occasion",
    seen: "how people speak",
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
    words: "signing, redlining, thinking, buying, slipped, pushed",
    means: "open",
    seen: "how people speak",
  },
  {
    words: "unpaid",
    means: "nothing",
    seen: "how people speak",
  },
  {
    words:
      "won by competitor, awarded to competitor, awarded elsewhere, signed with competitor, went with competitor, chose competitor, bought from competitor, out sold, outsold",
    means: "refused",
    seen: "how people speak",
  },
];
