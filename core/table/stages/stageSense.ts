import { fold } from "../../cells/fold";
import { findPhrase, type Phrase, wholePhrase } from "./findPhrase";
import type { WordMeaning } from "./vocabulary/StageWords";

/**
 * What a stage or status word says by itself. `won` and `lost` say so in so many words; `done` (signed, ordered) is won and `refused`
 * (silence, a refusal, a reason) is lost as well. `accepted` is won where no other stage says won. `closed` is closed, but not
 * how, and `not-closed` its opposite. `unfamiliar`: no word that we know, or one that may mean several things.
 */
export type StageSense =
  | "blank"
  | "open"
  | "won"
  | "done"
  | "accepted"
  | "lost"
  | "refused"
  | "closed"
  | "not-closed"
  | "unfamiliar";

/** What is said in a text, denials and what lies ahead taken into account; `unclear`: a denial that may mean several things. */
type Said =
  | Exclude<WordMeaning, "wanted" | "lack" | "occasion" | "ahead" | "not" | "yet" | "nothing">
  | "not-closed"
  | "unclear";

interface Reading {
  readonly said: ReadonlySet<Said>;
  /** Words that are in no phrase of the vocabulary. */
  readonly unknown: number;
  readonly known: number;
  readonly rivalFirst: boolean;
  /** Nothing stands in it but things that are no stages by themselves. */
  readonly isBare: boolean;
}

/** A sentence in which this many words say nothing to us, and more than those that do, is no stage because of one of them. */
const tooManyUnknown = 4;

const numbering = /^[a-z]?\d+[a-z]?$/;

/**
 * Reads a stage word as a whole: what was booked, signed or closed, whether that lies ahead, whether it is denied.
 *
 * @example stageSense("NDA signed") // "open"
 */
export function stageSense(word: string): StageSense {
  const text = fold(word.slice(0, 200));
  if (text === "") return word.trim() === "" ? "blank" : "unfamiliar";
  if (/^\d{1,2} percent$/.test(text)) return "open";
  const words = text.split(" ").filter((each) => !numbering.test(each));
  const telling = words.filter((each) => findPhrase([each], 0)?.means !== "nothing");
  const whole = wholePhrase(words.join(" ")) ?? wholePhrase(telling.join(" "));
  return isEnding(whole) ? whole : conclude(read(words));
}

function isEnding(means: WordMeaning | null): means is "done" | "accepted" | "refused" | "closed" {
  return means === "done" || means === "accepted" || means === "refused" || means === "closed";
}

function read(words: readonly string[]): Reading {
  const said = new Set<Said>();
  const denials: Said[] = [];
  let [denied, ahead, softened, rivalFirst, isBare] = [false, false, false, false, true];
  let [unknown, known] = [0, 0];
  for (let at = 0; at < words.length; ) {
    const phrase = findPhrase(words, at);
    at += phrase?.words.length ?? 1;
    if (phrase === null) unknown++;
    else known++;
    const means = phrase?.means ?? "nothing";
    if (means === "not") denied = true;
    else if (means === "yet") softened = true;
    else if (means === "ahead") {
      ahead = true;
      // "Signed, to be invoiced" is signed.
      if (!said.has("done") && !said.has("won")) said.add("open");
    } else if (means !== "nothing") {
      if (means === "rival" && said.size === 0) rivalFirst = true;
      if (denied) denials.push(whenDenied(means));
      else if (deniesItself(phrase)) denials.push(plain(means));
      else said.add(ahead ? whenAhead(means) : plain(means));
      if (means !== "lack" && means !== "occasion") isBare = false;
      denied = false;
    }
  }
  // "Not yet won", "no answer yet": on its way.
  for (const denial of denials) said.add(softened ? "open" : denial);
  return { said, unknown, known, rivalFirst, isBare: isBare && !ahead && denials.length === 0 };
}

type Content = Exclude<WordMeaning, "ahead" | "not" | "yet" | "nothing">;

/** A phrase such as "did not sign", which a "yet" softens too. */
function deniesItself(phrase: Phrase | null): boolean {
  return phrase !== null && phrase.words.length > 1 && phrase.words.some(isDenial);
}

function isDenial(word: string): boolean {
  return findPhrase([word], 0)?.means === "not";
}

function whenDenied(means: Content): Said {
  switch (means) {
    case "won":
      return "lost";
    case "wanted":
    case "lack":
    case "accepted":
      return "refused";
    case "done":
      return "unclear";
    case "closed":
      return "not-closed";
    default:
      return "open";
  }
}

function plain(means: Content): Said {
  if (means === "occasion") return "meeting";
  return means === "wanted" || means === "lack" ? "open" : means;
}

function whenAhead(means: Content): Said {
  return means === "lost" || means === "refused" || means === "dropped" || means === "rival" ? means : "open";
}

function conclude({ said, unknown, known, rivalFirst, isBare }: Reading): StageSense {
  if (isBare) return "unfamiliar";
  const says = (...any: readonly Said[]) => any.some((each) => said.has(each));
  if (says("rival") && says("won", "done", "accepted")) return rivalFirst ? "refused" : "unfamiliar";
  if (says("won") && says("lost")) return "unfamiliar";
  if (says("lost")) return "lost";
  if (says("won")) return "won";
  if (says("refused")) return "refused";
  const isStep = says("open", "meeting");
  if (says("dropped")) return says("meeting") && !says("paper") ? "open" : "refused";
  if (says("rival")) return isStep || says("paper") ? "open" : "refused";
  if (isStep && unknown >= tooManyUnknown && unknown > known) return "unfamiliar";
  if (isStep) return "open";
  if (says("unclear")) return "unfamiliar";
  if (says("done", "accepted")) return unknown > 0 ? "unfamiliar" : says("done") ? "done" : "accepted";
  if (says("not-closed")) return "not-closed";
  if (says("closed")) return "closed";
  return says("paper") ? "open" : "unfamiliar";
}
