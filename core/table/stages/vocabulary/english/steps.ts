import type { StageWords } from "../StageWords";

/** Steps on the way, and words that change what others say. */
export const steps: readonly StageWords[] = [
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
    words: `assigned, attempted to contact, contact in future, not contacted, pre qualified, appointment set, site visit completed, awaiting
      drawings, forwarded, new opportunity logged, pre qualification, qualified lead, in contact, waitlist, in deal, queued, callback,
      call back, voicemail, left voicemail, mailbox, attempting, in cadence, nurtured`,
    means: "open",
    seen: "vtiger, SugarCRM and lists in the code of public CRMs",
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
    words: "signing, redlining, thinking, buying, slipped, pushed",
    means: "open",
    seen: "how people speak",
  },
  {
    words: "unpaid",
    means: "nothing",
    seen: "how people speak",
  },
];
