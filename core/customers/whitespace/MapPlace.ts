/**
 * What stands between a customer and a line: it bought it; an open deal offers it; there is room for it; the rep said that it is not
 * possible there; or no customer of its size ever bought it, so that nobody knows.
 */
export type PlaceState = "bought" | "open" | "room" | "not-for-them" | "unknown";

export interface MapPlace {
  readonly line: string;
  readonly state: PlaceState;
  /** What was bought so far, what is under offer, or what a sale of the line usually is at that size; null where none is known. */
  readonly amount: number | null;
  /** An open deal offers the line, whether it was bought before or not. */
  readonly isOffered: boolean;
  /** Room that is among the third worth most. */
  readonly isLarge: boolean;
  /** The line is the one that the funnel leans to. */
  readonly isDominant: boolean;
}

export interface MapLine {
  readonly name: string;
  /** Money of all customers; null without amounts. */
  readonly bought: number | null;
  readonly room: number | null;
  readonly isDominant: boolean;
}

export interface MapAccount {
  readonly name: string;
  /** All that it bought; null without amounts. */
  readonly bought: number | null;
  /** What its rooms are worth together, the dominant line's not among them; null without amounts. */
  readonly room: number | null;
  /** How many lines there is room for, the dominant one not among them. */
  readonly rooms: number;
  /** Lines that it owns. */
  readonly lines: number;
  /** Its number in the ownership. */
  readonly place: number;
}

/** Customers down, lines across. */
export interface CustomerMap {
  /** Those that most customers own first. */
  readonly lines: readonly MapLine[];
  /** Those that bought most first. */
  readonly accounts: readonly MapAccount[];
  readonly currency: string;
  /** An account's places, in the order of the lines; made for the accounts that are looked at. */
  readonly placesOf: (account: MapAccount) => readonly MapPlace[];
}
