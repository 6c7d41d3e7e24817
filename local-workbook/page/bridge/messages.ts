import { portErrorCodes } from "../../../core/port/port";
import { methodNames } from "./methods";
import { notShaped, number, oneOf, record, type Shape, text } from "./shapes";

/** The frame's first word to the page, and the page's answer, which carries the channel for everything else. */
export const hello = "funnel-balance:hello";
export const welcome = "funnel-balance:welcome";

const anything: Shape<unknown> = (value) => value;

/** A call of a method, from the frame to the page. */
export const readCall = record({ id: number, method: oneOf(methodNames), args: anything });

/** Of which call a message is, whatever else it holds; -1 where it says none, which no call has. */
export function idOf(message: unknown): number {
  const id = typeof message === "object" && message !== null && "id" in message ? message.id : undefined;
  return typeof id === "number" ? id : -1;
}

/**
 * What the frame tells beside its calls: a file is being dragged over it, so that the page takes the drop; its first review is shown;
 * its user wants to go on to the next part of the page by the keyboard.
 */
export const paneWords = ["dragging", "reviewed", "leave"] as const;
export type PaneWord = (typeof paneWords)[number];

export function paneWord(message: unknown): PaneWord | null {
  return paneWords.find((word) => word === message) ?? null;
}

const answered = record({ kind: oneOf(["answer"]), id: number, value: anything });
const failed = record({ kind: oneOf(["failure"]), id: number, code: oneOf(portErrorCodes), detail: text });
const happened = record({ kind: oneOf(["edit", "activation"]), sheetId: text });

export type FromPage = ReturnType<typeof answered> | ReturnType<typeof failed> | ReturnType<typeof happened>;

/** What the page sends to the frame. */
export const readFromPage: Shape<FromPage> = (value, path) => {
  const kind = typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
  if (kind === "answer") return answered(value, path);
  if (kind === "failure") return failed(value, path);
  if (kind === "edit" || kind === "activation") return happened(value, path);
  throw notShaped(`${path}.kind`, "answer, failure, edit or activation", kind);
};
