import type { Words } from "../../../core/words/Words";
import type { Context } from "../Context";
import { inAscii } from "../terminal/inAscii";
import { type Paint, paint } from "../terminal/paint";
import { printable } from "../terminal/printable";
import { fitted, textWidth, wrap } from "../terminal/textWidth";

const widest = 92;

export type PageContext = Pick<Context, "columns" | "colours" | "ascii" | "words">;

/** Where a report is written: its width, and how parts of it stand out, in which language. */
export class Page {
  readonly width: number;
  readonly paint: Paint;
  readonly words: Words;
  /** Headings and labels. */
  readonly label: Words["commandLine"]["report"];
  readonly #ascii: boolean;

  constructor({ columns, colours, ascii, words }: PageContext) {
    this.#ascii = ascii;
    this.width = Math.min(columns, widest) - 2;
    this.paint = paint(colours);
    this.words = words;
    this.label = words.commandLine.report;
  }

  /** A text from core or from cells as this terminal can show it. */
  shown(text: string): string {
    const clean = printable(text);
    return this.#ascii ? inAscii(clean) : clean;
  }

  /** A text from core or from cells as lines, indented; the first line may begin with a sign of its own. */
  wrapped(text: string, indent = 0, sign = ""): string[] {
    const lines = wrap(this.shown(text), this.width - indent);
    return lines.map((line, at) => (at === 0 ? this.#mark(sign) : "").padEnd(indent) + line);
  }

  /** A sign at the head of a line takes as much room in ASCII. */
  #mark(sign: string): string {
    return this.#ascii ? inAscii(sign.replace("→", ">")) : sign;
  }

  /** One text at the left and one at the right end of a line; the left one gives way. */
  ends(left: string, right: string): [string, string] {
    const rightText = this.shown(right);
    return [fitted(this.shown(left), Math.max(0, this.width - textWidth(rightText))), rightText];
  }

  /** The first line of a report: our name and the file's, and the day. */
  title(where: string, asOf: number | null): string[] {
    const { label, words } = this;
    const ends = this.ends(
      `${label.title} · ${where}`,
      asOf === null ? "" : label.asOf(words.format.day(asOf)),
    );
    return [this.paint.quiet(ends.join(""))];
  }

  heading(text: string): string {
    return this.paint.heading(text);
  }

  /** The parts of a report with a blank line before each and one at the end; empty parts are left out. */
  print(parts: readonly (readonly string[])[]): string {
    const lines = parts.filter((part) => part.length > 0).flatMap((part) => ["", ...part]);
    const text = `${lines.map((line) => ` ${line}`.trimEnd()).join("\n")}\n\n`;
    // What was drawn sign by sign, or cut to a width, takes as much room in ASCII.
    return this.#ascii ? inAscii(text.replaceAll("…", ".")) : text;
  }
}
