/** Where the program writes: the process's own streams, or a test's. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Width of standard output in characters; 80 where it is no terminal. */
  readonly columns: number;
  /** Standard output is a terminal, and NO_COLOR is not set. */
  readonly colours: boolean;
  /** Of the system, "" where it names none: how numbers and days are written. */
  readonly locale: string;
  /** Only signs of ASCII can be shown. */
  readonly ascii: boolean;
  /** Standard error is a terminal: a progress line may come and go. */
  readonly progress: boolean;
}
